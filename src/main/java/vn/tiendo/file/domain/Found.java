package vn.tiendo.file.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a file really is, whatever it is called.
 *
 * @param mediaType as its content tells
 * @param kind      the kind that is taken, or null where it is none of them
 * @param flaw      what is wrong with it all the same, or null
 */
public record Found(
        String mediaType, @Nullable FileKind kind, @Nullable Flaw flaw) {

    /** One of the kinds that are taken. */
    public static Found of(FileKind kind, @Nullable Flaw flaw) {
        return new Found(kind.mediaType(), kind, flaw);
    }

    /** None of them. */
    public static Found other(String mediaType) {
        return new Found(mediaType, null, null);
    }

    /** Text is one kind or another by its name only. */
    Found called(FileName name) {
        return kind == FileKind.TEXT && name.extension().equals("csv") ? of(FileKind.CSV, flaw) : this;
    }

    /** What it is, in words. */
    String inWords() {
        if (kind != null) {
            return kind.title();
        }
        return switch (mediaType) {
            case "text/html", "application/xhtml+xml" -> "trang web (HTML)";
            case "image/svg+xml" -> "ảnh vector (SVG)";
            case "application/zip", "application/x-rar-compressed", "application/x-7z-compressed", "application/gzip" ->
                "tệp nén";
            case "application/x-dosexec", "application/x-msdownload", "application/x-executable", "application/x-sh" ->
                "chương trình";
            case "application/octet-stream" -> "dữ liệu không rõ loại";
            default -> "tệp loại " + mediaType;
        };
    }
}
