package vn.tiendo.supervision.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an office decides for itself about its overview.
 *
 * @param dueSoonDays    working days after today within which a deadline is due soon
 * @param refreshSeconds how often an open page asks what has changed; 0 for never
 */
@Validated
@ConfigurationProperties("tien-do.supervision")
public record SupervisionPolicy(
        @DefaultValue("3") @Min(0) @Max(60) int dueSoonDays,
        @DefaultValue("20") @Min(0) @Max(3600) int refreshSeconds) {}
