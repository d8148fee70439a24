package org.communique.gazetteer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;

/** Builds an index from a dump. Memory stays the same however large the dump is. */
public final class GazetteerBuild {

    /** The version of what is stored; an index of another version is to be built again. */
    static final String FORMAT = "1";

    static final String FORMAT_KEY = "communique-gazetteer";

    /** Names that are the same in all languages, which Wikidata no longer repeats for English. */
    private static final String ALL_LANGUAGES = "mul";

    private static final String CITIZENSHIP = "P27";
    private static final String COUNTRY = "P17";
    private static final String POSITION = "P39";

    private static final int BUFFER_MEGABYTES = 64;
    private static final int BROKEN_SHOWN = 5;
    private static final int REPORT_EVERY = 1_000_000;

    private final ClassFilter filter;
    private final List<String> languages;
    private final DumpParser parser;
    private final LongConsumer progress;

    private GazetteerBuild(ClassFilter filter, List<String> languages, LongConsumer progress) {
        this.filter = filter;
        Set<String> wanted = new LinkedHashSet<>(languages);
        wanted.add(ALL_LANGUAGES);
        this.languages = List.copyOf(wanted);
        Set<String> properties = new HashSet<>(filter.properties());
        properties.addAll(Set.of(CITIZENSHIP, COUNTRY, POSITION));
        this.parser = new DumpParser(wanted, properties);
        this.progress = progress;
    }

    /**
     * What a build did.
     *
     * @param entities lines that hold one entity each, without the broken ones
     * @param kept items in the index
     * @param broken lines that cannot be read
     * @param brokenLines the numbers of the first of these, from 1
     */
    public record Summary(long entities, long kept, long broken, List<Long> brokenLines) {

        public Summary {
            brokenLines = List.copyOf(brokenLines);
        }

        /** The summary for people, in one line. */
        public String inWords() {
            String lines = brokenLines.stream()
                    .map(String::valueOf)
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            String where =
                    broken == 0 ? "" : " (line " + lines + (broken > brokenLines.size() ? " and more" : "") + ")";
            return kept + " of " + entities + " entities kept, " + broken + " broken lines left out" + where + ".";
        }
    }

    /**
     * A build with the classes of the shipped table.
     *
     * @param languages codes of the languages whose names are kept, the one for labels first
     * @param progress takes the number of lines read, now and then
     */
    public static GazetteerBuild load(List<String> languages, LongConsumer progress) {
        return new GazetteerBuild(ClassFilter.load(), languages, progress);
    }

    /**
     * Builds the index; one that is there already is replaced at the very end.
     *
     * @param dump a JSON dump, one entity in each line, plain or compressed with gzip or bzip2
     * @param folder where the index is to be
     * @throws IOException if the dump cannot be read, ends in the middle, or the index cannot be written
     */
    public Summary build(Path dump, Path folder) throws IOException {
        try (DumpLines lines = DumpLines.open(dump)) {
            IndexFolder target = new IndexFolder(folder);
            Path build = target.begin();
            Summary summary;
            try (Directory directory = FSDirectory.open(build);
                    IndexWriter writer = new IndexWriter(directory, settings())) {
                summary = write(lines, writer);
                writer.forceMerge(1);
                writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
                writer.commit();
            }
            target.finish(build);
            return summary;
        } catch (EOFException cut) {
            throw new IOException(
                    dump + ": the compressed dump ends in the middle. Download it again; the index is as it was.", cut);
        }
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    private Summary write(DumpLines lines, IndexWriter writer) throws IOException {
        Counts counts = new Counts();
        for (long number = 1; lines.advance(); number++) {
            if (number % REPORT_EVERY == 0) {
                progress.accept(number);
            }
            if (lines.isFrame()) {
                continue;
            }
            Line line = read(lines);
            counts.add(number, line);
            if (line.entry().isPresent()) {
                writer.addDocument(EntryDocument.of(line.entry().get()));
            }
        }
        return new Summary(counts.entities, counts.kept, counts.broken, counts.brokenLines);
    }

    private static final class Counts {

        private final List<Long> brokenLines = new ArrayList<>();
        private long entities;
        private long kept;
        private long broken;

        void add(long number, Line line) {
            if (!line.broken()) {
                entities++;
                kept += line.entry().isPresent() ? 1 : 0;
                return;
            }
            broken++;
            if (brokenLines.size() < BROKEN_SHOWN) {
                brokenLines.add(number);
            }
        }
    }

    private record Line(boolean broken, Optional<GazetteerEntry> entry) {}

    private Line read(DumpLines lines) {
        if (lines.isTooLong()) {
            return new Line(true, Optional.empty());
        }
        try {
            return new Line(false, parser.parse(lines.line(), lines.length()).flatMap(this::entry));
        } catch (IOException | IllegalStateException | IllegalArgumentException malformed) {
            return new Line(true, Optional.empty());
        }
    }

    /** What is kept of the item; nothing where its class is not wanted or it has no name in the languages. */
    private Optional<GazetteerEntry> entry(DumpItem item) {
        Optional<EntityKind> kind = filter.kindOf(item);
        Optional<String> label = item.label(languages);
        if (kind.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        String country = kind.get().isPerson() ? CITIZENSHIP : COUNTRY;
        return Optional.of(new GazetteerEntry(
                new WikidataId(item.id()),
                kind.get(),
                label.get(),
                item.names(languages).stream()
                        .filter(name -> !name.equals(label.get()))
                        .toList(),
                item.values(country).stream().findFirst().map(WikidataId::new),
                item.values(POSITION).stream().distinct().map(WikidataId::new).toList(),
                item.siteLinks()));
    }
}
