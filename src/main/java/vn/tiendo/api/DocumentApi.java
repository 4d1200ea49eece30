package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.NotFound;
import vn.tiendo.document.Documents;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.search.DocumentSight;

/** One document. Whoever may not see it does not learn that there is one. */
@RestController
class DocumentApi {

    private final Standings standings;
    private final DocumentSight sight;
    private final Documents documents;

    DocumentApi(Standings standings, DocumentSight sight, Documents documents) {
        this.standings = standings;
        this.sight = sight;
        this.documents = documents;
    }

    @Operation(
            operationId = "document",
            summary = "Một văn bản và các kế hoạch thực hiện · One document and the plans that carry it out")
    @Takes(ParameterSet.NONE)
    @GetMapping(path = "/api/v1/documents/{id:[0-9]{1,18}}", produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentJson document(
            @Parameter(description = "Mã số văn bản · Id of the document") @PathVariable long id, Principal who) {
        var officer = standings.require(who.getName());
        if (!sight.sees(officer, id)) {
            throw new NotFound(
                    "Không có văn bản này, hoặc văn bản không thuộc phạm vi đơn vị được xem; hãy kiểm tra lại địa chỉ.");
        }
        return DocumentJson.of(documents.require(id), sight.plansOf(officer, id));
    }
}
