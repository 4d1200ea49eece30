package vn.tiendo.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clerk asks for a number for a signed document.
 *
 * @param issuer       code of the unit that issues it
 * @param typeCode     code of the document's type
 * @param issuerSymbol the issuer's part of the symbol where the clerk wants another than the suggested one
 * @param drafting     the {@code NC} in {@code 2802/UBND-NC}, or null
 * @param typed        what the clerk typed: nothing for the next number, {@code 12}, {@code 12a} or {@code 12/KH-UBND}
 * @param abstractText so that who meets the number later knows whose it is
 * @param clerk        login
 */
public record NumberRequest(
        String issuer,
        String typeCode,
        @Nullable String issuerSymbol,
        @Nullable String drafting,
        @Nullable String typed,
        LocalDate issuedOn,
        String abstractText,
        String clerk) {}
