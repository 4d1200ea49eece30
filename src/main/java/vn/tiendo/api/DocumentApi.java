package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.supervision.story.OpenDocument;

/** One document, through the door of its page. */
@RestController
class DocumentApi {

    private final OpenDocument door;

    DocumentApi(OpenDocument door) {
        this.door = door;
    }

    @Operation(
            operationId = "document",
            summary = "Một văn bản và các kế hoạch thực hiện · One document and the plans that carry it out")
    @Takes(ParameterSet.NONE)
    @GetMapping(path = "/api/v1/documents/{id:[0-9]{1,18}}", produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentJson document(
            @Parameter(description = "Mã số văn bản · Id of the document") @PathVariable long id, Principal who) {
        return DocumentJson.of(door.open(id, who.getName()));
    }
}
