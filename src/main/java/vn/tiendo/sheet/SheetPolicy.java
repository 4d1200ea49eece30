package vn.tiendo.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an office takes of the tables that people hand in.
 *
 * @param largestFile     bytes of a file at most
 * @param largestUnpacked bytes of all that is packed in it at most
 * @param mostRows        rows with something in them at most, of all tables together
 */
@Validated
@ConfigurationProperties("tien-do.import")
public record SheetPolicy(
        @DefaultValue("10000000") @Min(100_000) @Max(50_000_000)
        int largestFile,

        @DefaultValue("60000000") @Min(1_000_000) @Max(300_000_000)
        long largestUnpacked,

        @DefaultValue("12000") @Min(100) @Max(50_000) int mostRows) {}
