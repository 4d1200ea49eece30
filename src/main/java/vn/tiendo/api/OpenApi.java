package vn.tiendo.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says as a whole; each address says its own part. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

    /** Where the description is; everybody may read it. As in application.yml. */
    static final String ADDRESS = "/api/v1/openapi.json";

    static final String PROBLEM = "Problem";

    @Bean
    OpenAPI descriptionOfTheApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tiến Độ")
                        .version("v1")
                        .description(
                                "Số liệu theo dõi việc thực hiện kế hoạch và chế độ báo cáo, chỉ đọc; mỗi người chỉ"
                                        + " thấy những gì đơn vị mình được xem. · How plans are carried out and reports are made,"
                                        + " read only; everybody sees what their own unit may see."))
                // Relative: the same behind any proxy.
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Mã truy cập tạo ở /ma-truy-cap · Personal token made there"))
                        .addSecuritySchemes(
                                "password",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("JSESSIONID"))
                        .addSchemas(
                                PROBLEM,
                                new ObjectSchema()
                                        .description("RFC 9457")
                                        .addProperty("type", new StringSchema().format("uri"))
                                        .addProperty("title", new StringSchema())
                                        .addProperty("status", new IntegerSchema())
                                        .addProperty("detail", new StringSchema())
                                        .addProperty("instance", new StringSchema().format("uri-reference"))))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("password"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }
}
