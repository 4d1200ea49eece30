package vn.tiendo.organization.domain.reorganisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit took over work, has another name, or keeps an eye on work that others took over. Told within the transaction.
 *
 * @param unit      code of the unit to tell
 * @param sentences what happened, one each
 */
public record UnitReorganised(
        long reorganisation, String title, String basis, LocalDate effectiveOn, String unit, List<String> sentences) {

    public UnitReorganised {
        sentences = List.copyOf(sentences);
    }
}
