package vn.tiendo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.testing.PageBrowser;

@PagesTest
class OpenApiTest {

    @LocalServerPort
    private int port;

    private JsonNode description() {
        var answer = Machine.stranger(port).get(OpenApi.ADDRESS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return answer.json();
    }

    @Test
    void everyAddressIsDescribedAndNothingElse() {
        assertThat(description().get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/v1/overview",
                        "/api/v1/assignments",
                        "/api/v1/obligations",
                        "/api/v1/contributions",
                        "/api/v1/plans/{id}",
                        "/api/v1/documents/{id}",
                        "/api/v1/search");
        assertThat(description().get("paths")).allSatisfy(path -> {
            assertThat(path.fieldNames()).toIterable().containsExactly("get");
            assertThat(path.at("/get/summary").asText()).contains(" · ");
            assertThat(path.at("/get/operationId").asText()).isNotBlank();
            assertThat(path.at("/get/responses").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("200", "400", "401", "403", "404");
        });
    }

    @Test
    void everyParameterThatAFilterReadsIsDescribedWithItsWords() {
        var described = new HashMap<String, JsonNode>();
        for (var path : List.of("overview", "assignments", "obligations", "contributions")) {
            description().at("/paths/~1api~1v1~1" + path + "/get/parameters").forEach(parameter -> {
                assertThat(parameter.get("in").asText()).isEqualTo("query");
                assertThat(parameter.get("description").asText()).contains(" · ");
                described.put(parameter.get("name").asText(), parameter.get("schema"));
            });
        }
        assertThat(described.keySet()).containsAll(readByFilters()).contains("size", "after");
        assertThat(words(described.get("tinh-trang"))).contains("qua-han", "dung-han", "sap-den-han");
        assertThat(words(described.get("loai"))).containsExactly("nhiem-vu", "bao-cao", "phoi-hop");
        assertThat(words(described.get("khoi"))).contains("nha-nuoc", "dang");
        assertThat(words(described.get("cap"))).contains("tinh", "xa-phuong");
        assertThat(words(described.get("linh-vuc"))).contains("KINH_TE", "Y_TE");
        for (var name : List.of("tinh-trang", "loai", "khoi", "cap", "linh-vuc")) {
            for (var word : words(described.get(name))) {
                assertThat(Machine.of(port, "stc.lanhdao")
                                .get("/api/v1/" + (name.equals("loai") ? "overview" : "assignments") + "?" + name + "="
                                        + word)
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    /** What a filter asks an address for, found out by letting it ask. */
    private static Set<String> readByFilters() {
        var asked = new TreeSet<String>();
        DutyFilter.of(new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public String get(Object name) {
                asked.add(String.valueOf(name));
                return null;
            }
        });
        return asked;
    }

    private static List<String> words(JsonNode schema) {
        var words = new ArrayList<String>();
        schema.get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var description = description();
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .isFalse());
        assertThat(description.get("openapi").asText()).startsWith("3.");
        assertThat(description.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("token", "password", "session");
    }

    @Test
    void aReaderOfOpenApiUnderstandsIt() throws Exception {
        var read = Json31.mapper().readValue(description().toString(), OpenAPI.class);
        assertThat(read.getPaths()).hasSize(7);
        assertThat(read.getPaths().get("/api/v1/assignments").getGet().getParameters())
                .hasSize(14);
        assertThat(read.getComponents().getSchemas()).containsKeys("Duties", "DutyJson", "Overview", "PlanJson");
    }

    @Test
    void thePageTellsHowToUseIt() {
        var page = PageBrowser.of(port, "stc.lanhdao").get("/api");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("http://localhost:" + port + "/api/v1/overview", "Authorization: Bearer", "tinh-trang")
                .contains("qua-han", OpenApi.ADDRESS)
                .doesNotContain("th:", "??");
        readByFilters().forEach(name -> assertThat(page.body()).contains(">" + name + "<"));
    }
}
