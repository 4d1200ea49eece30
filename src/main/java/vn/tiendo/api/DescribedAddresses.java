package vn.tiendo.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import vn.tiendo.supervision.register.RegisterRows;

/** Adds to the description of each address the parameters it takes and the problems it may answer with. */
@Component
class DescribedAddresses implements OperationCustomizer {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Yêu cầu chưa đúng, câu giải thích ở detail · A parameter cannot be understood",
            "401", "Chưa đăng nhập hoặc mã truy cập không dùng được · Not signed on, or not with this token",
            "403", "Không thuộc phạm vi được xem · Not yours to see",
            "404", "Không có · Nothing there");
    private static final Set<String> IDS = Set.of("ke-hoach", "muc", "van-ban");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource texts;
    private final ParameterWords words;

    DescribedAddresses(MessageSource texts, ParameterWords words) {
        this.texts = texts;
        this.words = words;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var takes = method.getMethodAnnotation(Takes.class);
        if (takes != null) {
            takes.value().names().forEach(name -> operation.addParametersItem(parameter(name)));
            PROBLEMS.forEach(
                    (status, description) -> operation.getResponses().addApiResponse(status, problem(description)));
        }
        return operation;
    }

    private Parameter parameter(String name) {
        return new QueryParameter()
                .name(name)
                .required(name.equals("q"))
                .description(text(name, VIETNAMESE) + " · " + text(name, Locale.ENGLISH))
                .schema(schema(name));
    }

    private String text(String name, Locale language) {
        return texts.getMessage("api.parameter." + name, null, language);
    }

    private Schema<?> schema(String name) {
        if (name.equals("size") || name.equals("trang")) {
            var number = new IntegerSchema();
            number.setMinimum(BigDecimal.ONE);
            if (name.equals("size")) {
                number.setMaximum(BigDecimal.valueOf(RegisterRows.MOST));
                number.setDefault(DutiesApi.USUAL_SIZE);
            }
            return number;
        }
        if (IDS.contains(name)) {
            var id = new IntegerSchema();
            id.setFormat("int64");
            return id;
        }
        var schema = new StringSchema();
        words.of(name).forEach(schema::addEnumItem);
        return schema;
    }

    private static ApiResponse problem(String description) {
        var schema = new ObjectSchema();
        schema.set$ref("#/components/schemas/" + OpenApi.PROBLEM);
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(schema)));
    }
}
