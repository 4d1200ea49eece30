package vn.tiendo.plan.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.domain.NewDocument;

/**
 * A directive as a register has it.
 *
 * @param arrivalNumber số đến, or null
 * @param handlingPhrase until when it is to be handled, as written, or null
 * @param known         whether it is in the register of the unit already
 */
record TakenDirective(
        NewDocument document,
        LocalDate receivedOn,
        @Nullable String arrivalNumber,
        @Nullable String handlingPhrase,
        boolean known) {}
