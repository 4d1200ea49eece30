package vn.tiendo.file.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a file of a dossier.
 *
 * @param first      id of the first version of this file; its own in the first
 * @param version    1 for the first
 * @param size       in bytes
 * @param sha256     of its content, in hexadecimal
 * @param uploadedBy login of who added it
 * @param onBehalfOf login of the person for whom that one acted, or null
 * @param removedAt  when the file was taken out of the dossier, or null
 * @param store      which keeps the content
 * @param content    under which key the content is kept
 */
public record StoredFile(
        long id,
        Subject subject,
        long first,
        int version,
        String name,
        FileKind kind,
        long size,
        String sha256,
        String uploadedBy,
        @Nullable String onBehalfOf,
        Instant uploadedAt,
        @Nullable Instant removedAt,
        Store store,
        UUID content) {}
