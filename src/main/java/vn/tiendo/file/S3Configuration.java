package vn.tiendo.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/** The line to a store that speaks the protocol of S3, wherever an address of one is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(S3Configuration.AddressIsSet.class)
class S3Configuration {

    private static final int TRIES = 3;

    static class AddressIsSet implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata where) {
            return !context.getEnvironment()
                    .getProperty("tien-do.files.s3.endpoint", "")
                    .isBlank();
        }
    }

    @Bean
    S3Contents s3Contents(S3Client client, S3Settings settings, ContentsOnTheirWay onTheirWay) {
        return new S3Contents(client, settings, onTheirWay);
    }

    /** Checksums only where we ask for them: many a store does not know the newer ways to send them. */
    @Bean
    S3Client s3Client(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.connectTimeout())
                        .socketTimeout(settings.readTimeout()))
                .overrideConfiguration(override -> override.apiCallTimeout(settings.writeTimeout())
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(TRIES)
                                .build())
                        // Nothing that lies on this machine for other programs.
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }
}
