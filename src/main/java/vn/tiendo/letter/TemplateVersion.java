package vn.tiendo.letter;

import java.time.Instant;

/**
 * One version of a unit's template for one kind of letter.
 *
 * @param general    whether the unit went back to the general template with it
 * @param uploadedBy full name
 */
public record TemplateVersion(
        long id, int number, String fileName, boolean general, String uploadedBy, Instant uploadedAt) {}
