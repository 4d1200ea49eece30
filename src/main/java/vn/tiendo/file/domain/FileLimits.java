package vn.tiendo.file.domain;

import java.util.Optional;

/**
 * How much may be kept.
 *
 * @param file    bytes of one file
 * @param subject bytes of all files of one subject, former versions too
 * @param count   files of one subject, former versions too
 */
public record FileLimits(long file, long subject, int count) {

    private static final long MEGABYTE = 1 << 20;

    /** Why a file of that size is refused, if it is too large. */
    public Optional<String> reasonToRefuse(FileName name, long size) {
        return size <= file
                ? Optional.empty()
                : Optional.of(FileRule.sentence(
                        name,
                        "lớn quá mức " + megabytes(file) + " MB cho một tệp; hãy giảm dung lượng hoặc chia nhỏ."));
    }

    /**
     * Why there is no room for a file, if there is none.
     *
     * @param kept  bytes kept already
     * @param files kept already
     */
    public Optional<String> reasonToRefuse(FileName name, long size, long kept, long files) {
        if (files >= count) {
            return Optional.of(FileRule.sentence(
                    name, "không thêm được vì hồ sơ đã đủ " + count + " tệp; hãy gộp các tệp nhỏ lại."));
        }
        return kept + size <= subject
                ? Optional.empty()
                : Optional.of(FileRule.sentence(
                        name,
                        "không thêm được vì hồ sơ vượt mức " + megabytes(subject)
                                + " MB; hãy giảm dung lượng các tệp."));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / MEGABYTE);
    }
}
