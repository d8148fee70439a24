package org.communique.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.text.Sha256;

/** A file for browsers from the class path, known by the hash of what is in it. */
final class Asset {

    static final String FOLDER = "/assets/";

    private static final int HASH_SHOWN = 16;
    /** Files of the class path do not change while the program runs, so each is read once. */
    private static final Map<String, Optional<Asset>> READ = new ConcurrentHashMap<>();

    private final byte[] content;
    private final String sha256;

    private Asset(byte[] content) {
        this.content = content;
        this.sha256 = Sha256.hex(content);
    }

    /** The file at a path of the class path, such as {@code /assets/base.css}. */
    static Optional<Asset> at(String path) {
        return READ.computeIfAbsent(path, Asset::read);
    }

    /**
     * Where browsers get a file below {@link #FOLDER}: its address changes with its content, so that they may keep it for good.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    static String address(String name) {
        Asset asset = at(FOLDER + name)
                .orElseThrow(() -> new IllegalArgumentException("No file " + FOLDER + name + " on the class path"));
        return FOLDER + name + "?v=" + asset.version();
    }

    private static Optional<Asset> read(String path) {
        try (InputStream in = Asset.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new Asset(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    byte[] content() {
        return content.clone();
    }

    /** The hash of the content in 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    /** The beginning of the hash: enough to tell two versions of a file apart. */
    String version() {
        return sha256.substring(0, HASH_SHOWN);
    }
}
