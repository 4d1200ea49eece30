package vn.tiendo.file;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.tiendo.file.domain.FileLimits;
import vn.tiendo.file.domain.Store;

/**
 * What an office can set about files.
 *
 * @param maxSize       of one file
 * @param maxPerDossier of all files of one subject together
 * @param maxFiles      number of files of one subject
 * @param spool         folder in which an upload lies until it is checked; the system's own for temporary files if empty
 * @param trustedCertificates file of certificates (PEM) of the authorities whose signatures are trusted, if any
 * @param store         to which new files go
 * @param scanner       of viruses
 */
@ConfigurationProperties("tien-do.files")
record FileSettings(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("1GB") DataSize maxPerDossier,
        @DefaultValue("500") int maxFiles,
        @Nullable String spool,
        @Nullable String trustedCertificates,
        @DefaultValue("DATABASE") Store store,
        @DefaultValue Scanner scanner) {

    /**
     * A server that speaks the protocol of clamd.
     *
     * @param host empty if there is none
     */
    record Scanner(
            @DefaultValue("") String host,
            @DefaultValue("3310") int port,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("60s") Duration readTimeout) {}

    FileLimits limits() {
        return new FileLimits(maxSize.toBytes(), maxPerDossier.toBytes(), maxFiles);
    }
}
