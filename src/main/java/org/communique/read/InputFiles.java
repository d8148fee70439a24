package org.communique.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that a user's inputs stand for.
 *
 * @param files sorted by path, each once
 * @param ignored how many files in folders were left out because their names do not end in .txt, .html or .htm
 * @param problems messages about inputs that give no file: missing, or a folder without articles
 */
public record InputFiles(List<Path> files, int ignored, List<String> problems) {

    private static final List<String> EXTENSIONS = List.of(".txt", ".html", ".htm");

    public InputFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Files as they are named, folders with everything below them; links to folders are not followed. */
    public static InputFiles find(List<Path> inputs) {
        TreeSet<Path> found = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        int ignored = 0;
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                ignored += addFolder(input, found, problems);
            } else if (Files.exists(input)) {
                found.add(input.normalize());
            } else {
                problems.add(input + ": no such file or folder. Check the path; it is relative to "
                        + Path.of("").toAbsolutePath());
            }
        }
        return new InputFiles(List.copyOf(found), ignored, problems);
    }

    private static int addFolder(Path folder, TreeSet<Path> found, List<String> problems) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            List<Path> articles = files.stream().filter(InputFiles::isArticle).toList();
            articles.forEach(file -> found.add(file.normalize()));
            if (articles.isEmpty()) {
                problems.add(
                        folder + ": no articles in this folder; expected files ending in .txt, .html or .htm, found "
                                + files.size() + " other files. Name such files, or another folder.");
            }
            return files.size() - articles.size();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            problems.add(
                    folder + ": the folder cannot be read (" + unreadable.getMessage() + "). Check its permissions.");
            return 0;
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && EXTENSIONS.stream().anyMatch(name::endsWith);
    }
}
