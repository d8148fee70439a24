package org.communique.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions of the folder {@code queries/}, by name, and those of other files, by path. */
public final class NamedQueries {

    private static final String FOLDER = "/queries";
    private static final String ENDING = ".rq";

    private final Map<String, NamedQuery> byName;

    private NamedQueries(Collection<NamedQuery> queries) {
        byName = new TreeMap<>();
        queries.forEach(query -> byName.put(query.name(), query));
    }

    /** The questions that come with the program. */
    public static NamedQueries shipped() {
        URL folder = NamedQueries.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The folder " + FOLDER + " is missing from the program");
        }
        try {
            return fromFolder(folder.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Cannot read the questions in " + folder, e);
        }
    }

    private static NamedQueries fromFolder(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return in(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return in(jar.getPath(FOLDER));
        }
    }

    /** The questions of another folder. */
    public static NamedQueries in(Path folder) throws IOException {
        List<NamedQuery> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(NamedQueries::isQuery).sorted().toList()) {
                queries.add(read(file));
            }
        }
        return new NamedQueries(queries);
    }

    /** All, sorted by name. */
    public List<NamedQuery> all() {
        return List.copyOf(byName.values());
    }

    /** The question with this name. */
    public Optional<NamedQuery> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The question with this name, or the one in the file at this path.
     *
     * @throws QuestionException where there is neither
     */
    public NamedQuery get(String nameOrFile) {
        return named(nameOrFile)
                .or(() -> fromFile(nameOrFile))
                .orElseThrow(() -> new QuestionException("there is no question and no file '" + nameOrFile + "'"
                        + Closest.to(nameOrFile, byName.keySet())
                        + "; 'communique query --list' shows the questions"));
    }

    private static Optional<NamedQuery> fromFile(String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static NamedQuery read(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return QueryHead.read(
                    isQuery(file) ? name.substring(0, name.length() - ENDING.length()) : name, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new QuestionException(file + ": is not UTF-8 text", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static boolean isQuery(Path file) {
        return file.toString().endsWith(ENDING);
    }
}
