package vn.tiendo.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.engine.guard.AllowedQueryExpressions;
import vn.tiendo.engine.guard.ExpressionRefused;

/**
 * Reads a body sent to the engine's API once, before the engine does: valid UTF-8, valid JSON without a key given
 * twice, at most {@value #DEEPEST} levels deep, no text that the database cannot hold, and no expression that is not
 * on the list, at any depth.
 */
class EngineApiJson {

    private static final int DEEPEST = 50;
    static final String NOT_READABLE = "Dữ liệu gửi lên không đọc được; hãy tải lại trang rồi thử lại.";
    private static final String STRANGE_LETTERS =
            "Nội dung có ký tự không lưu được; hãy xóa ký tự lạ (thường do dán từ nơi khác) rồi gửi lại.";

    private final AllowedQueryExpressions expressions;
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    EngineApiJson(AllowedQueryExpressions expressions) {
        this.expressions = expressions;
    }

    /** Passes in silence, or says why the body goes no further. */
    void check(byte[] body) throws RequestRefused {
        try (var parser = json.createParser(utf8(body))) {
            while (parser.nextToken() != null) {
                check(parser);
            }
        } catch (IOException unreadable) {
            throw new RequestRefused(BAD_REQUEST.value(), NOT_READABLE);
        }
    }

    /** A parameter of the query string, under the same rule as a key of a body. */
    void check(String key, @Nullable String value) throws RequestRefused {
        if (key.toLowerCase(Locale.ROOT).endsWith("expression") && !(value != null && expressions.allows(value))) {
            throw new RequestRefused(BAD_REQUEST.value(), ExpressionRefused.SENTENCE);
        }
    }

    private void check(JsonParser parser) throws IOException, RequestRefused {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            storable(parser.currentName());
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            storable(parser.getText());
            check(name(parser), parser.getText());
        } else if (parser.currentToken() != JsonToken.VALUE_NULL
                && parser.currentToken() != JsonToken.END_OBJECT
                && parser.currentToken() != JsonToken.END_ARRAY) {
            check(name(parser), null);
        }
    }

    private static String name(JsonParser parser) throws IOException {
        var name = parser.currentName();
        return name == null ? "" : name;
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private static void storable(String text) throws RequestRefused {
        var nul = text.indexOf('\0') >= 0;
        if (nul || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RequestRefused(BAD_REQUEST.value(), STRANGE_LETTERS);
        }
    }
}
