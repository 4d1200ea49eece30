package vn.tiendo.supervision.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an office decides about files that are taken away.
 *
 * @param mostRows rows of a file at most; Excel itself ends at 1,048,576
 */
@Validated
@ConfigurationProperties("tien-do.export")
record ExportPolicy(
        @DefaultValue("200000") @Min(1) @Max(1_000_000) int mostRows) {}
