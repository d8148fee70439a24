package org.communique.claim;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of an entity below the base IRI: {@code person/xi-jinping}, {@code country/china}.
 *
 * @param path kind of entity, a slash, and a readable key in lower-case ASCII letters, digits and hyphens
 */
public record EntityId(String path) implements Comparable<EntityId> {

    public EntityId {
        if (!path.matches("[a-z]+/[a-z0-9-]+")) {
            throw new IllegalArgumentException("An entity id reads kind/key in a-z, 0-9 and hyphens, got " + path);
        }
    }

    /** The id of an entity of this kind with this name; the same name always gives the same id. */
    public static EntityId of(EntityKind kind, String name) {
        return new EntityId(kind.folder() + "/" + slug(name));
    }

    public EntityKind kind() {
        return EntityKind.ofFolder(path.substring(0, path.indexOf('/')));
    }

    /** {@code "Aleksandar Vučić"} to {@code aleksandar-vucic}; a name without any Latin letter keeps its code points in hex. */
    public static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ı", "i")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replaceAll("['’‘`.]", "")
                .replace("&", " and ");
        String slug =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (!slug.isEmpty()) {
            return slug;
        }
        StringBuilder hex = new StringBuilder("u");
        name.codePoints().forEach(point -> hex.append('-').append(Integer.toHexString(point)));
        return hex.toString();
    }

    @Override
    public int compareTo(EntityId other) {
        return path.compareTo(other.path);
    }
}
