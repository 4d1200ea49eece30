package vn.tiendo.file;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket on a server that speaks the protocol of S3, addressed by its path; what it needs is checked before the start.
 *
 * @param endpoint     address of the server
 * @param readTimeout  for which it may be silent, and in which it must have begun to answer, all tries together
 * @param writeTimeout in which it must have taken one file, all tries together
 */
@ConfigurationProperties("tien-do.files.s3")
record S3Settings(
        URI endpoint,
        String region,
        String bucket,
        String accessKey,
        String secretKey,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("10m") Duration writeTimeout) {

    /** Without the keys. */
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
