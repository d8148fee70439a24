package org.communique.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that an index is kept in. Each build writes a folder of its own, {@code index-1}, {@code index-2}, and at its very end
 * moves the file {@code current} that names it into place: a process that dies before leaves the index as it was.
 */
record IndexFolder(Path folder) {

    private static final String CURRENT = "current";
    private static final Pattern BUILD = Pattern.compile("index-([1-9][0-9]{0,8})");

    /** The folder of the finished index, if there is one. */
    Optional<Path> current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        String name = Files.readString(pointer).strip();
        return BUILD.matcher(name).matches() ? Optional.of(folder.resolve(name)) : Optional.empty();
    }

    /** A folder for a new build; what aborted builds have left is deleted. */
    Path begin() throws IOException {
        Files.createDirectories(folder);
        Optional<Path> kept = current();
        deleteOthers(kept);
        return Files.createDirectory(
                folder.resolve("index-" + (1 + kept.map(IndexFolder::number).orElse(0))));
    }

    /** Makes the build the current index, and deletes the one before. */
    void finish(Path build) throws IOException {
        Path pointer = folder.resolve(CURRENT + ".new");
        Files.writeString(pointer, build.getFileName() + "\n");
        Files.move(
                pointer, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        deleteOthers(Optional.of(build));
    }

    private static int number(Path build) {
        return Integer.parseInt(build.getFileName().toString().substring("index-".length()));
    }

    private void deleteOthers(Optional<Path> kept) throws IOException {
        List<Path> builds;
        try (Stream<Path> files = Files.list(folder)) {
            builds = files.filter(
                            file -> BUILD.matcher(file.getFileName().toString()).matches())
                    .filter(file -> kept.filter(file::equals).isEmpty())
                    .toList();
        }
        builds.forEach(IndexFolder::delete);
    }

    private static void delete(Path build) {
        try (Stream<Path> files = Files.walk(build)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(build + " cannot be deleted", failed);
        }
    }
}
