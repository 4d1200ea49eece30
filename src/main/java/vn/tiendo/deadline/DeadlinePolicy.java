package vn.tiendo.deadline;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an office decides for itself about deadlines; no law fixes these numbers.
 *
 * @param explanationDays working days that an overdue unit has to explain itself
 * @param decisionDays    working days that the assigner has to decide on a wish for more time
 * @param extensions      how often a deadline can be extended
 */
@Validated
@ConfigurationProperties("tien-do.deadlines")
public record DeadlinePolicy(
        @DefaultValue("3") @Min(1) int explanationDays,
        @DefaultValue("2") @Min(1) int decisionDays,
        @DefaultValue("1") @Min(0) int extensions) {}
