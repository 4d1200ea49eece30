package vn.tiendo.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.organization.domain.Unit;

/** Ties an outgoing document to its number, whether {@link IssueNumber} gave it before or the clerk typed it here. */
@Component
class OwnNumbers {

    private final NumberSeriesOf seriesOf;
    private final NumberRegister register;

    OwnNumbers(NumberSeriesOf seriesOf, NumberRegister register) {
        this.seriesOf = seriesOf;
        this.register = register;
    }

    void claim(
            Unit issuer,
            @Nullable String typeCode,
            DocumentNumber number,
            LocalDate issuedOn,
            String abstractText,
            String clerk,
            long document) {
        var series = seriesOf.find(issuer, typeCode, issuedOn);
        register.queue(series);
        var holder = register.holder(series, number);
        if (holder.isPresent()
                && !holder.get().registered()
                && holder.get().written().equals(number.written())) {
            register.link(holder.get().id(), document);
            return;
        }
        register.link(register.enter(series, number, issuedOn, abstractText, clerk), document);
    }
}
