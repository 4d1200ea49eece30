package vn.tiendo.file.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of files that are taken. What can carry a program into a browser or a computer (web pages, SVG, scripts,
 * archives) is none of them. Archives are not, because nobody sees what is in one; several files can be sent at once.
 */
public enum FileKind {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("Word 97-2003", "application/msword", "doc"),
    XLS("Excel 97-2003", "application/vnd.ms-excel", "xls"),
    PPT("PowerPoint 97-2003", "application/vnd.ms-powerpoint", "ppt"),
    ODT("ODT", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("ODS", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPEG("ảnh JPG", "image/jpeg", "jpg", "jpeg"),
    PNG("ảnh PNG", "image/png", "png"),
    TEXT("văn bản thuần", "text/plain", "txt"),
    CSV("CSV", "text/csv", "csv");

    /** All of them, as a sentence names them. */
    public static final String NAMED = "PDF, Word, Excel, PowerPoint, ODT, ODS, ảnh JPG hoặc PNG, TXT, CSV";

    private final String title;
    private final String mediaType;
    private final List<String> extensions;

    FileKind(String title, String mediaType, String... extensions) {
        this.title = title;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** The extensions that such a file may have, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether a browser shows it by itself, and safely. */
    public boolean shownByBrowsers() {
        return this == PDF || this == JPEG || this == PNG;
    }

    /** The kind whose files end like this. */
    public static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** The kind of that media type. */
    public static Optional<FileKind> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(type))
                .findFirst();
    }
}
