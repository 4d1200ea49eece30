package vn.tiendo.engine.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A day as form-js writes it, {@code 2026-04-30}. Jackson would also take a number (days since 1970), an array, an
 * instant and years beyond 9999.
 */
class DayOnly extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    DayOnly() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, like everything that is no day.
        }
        throw context.weirdStringException(text, LocalDate.class, "not a day");
    }
}
