package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.Slice;
import vn.tiendo.supervision.search.FindAnything;
import vn.tiendo.supervision.search.SearchGroup;
import vn.tiendo.supervision.search.SearchQuery;

/** Search over everything that the officer may see. */
@RestController
class SearchApi {

    private final Standings standings;
    private final FindAnything find;

    SearchApi(Standings standings, FindAnything find) {
        this.standings = standings;
        this.find = find;
    }

    @Operation(
            operationId = "search",
            summary =
                    "Tìm kiếm không dấu, theo số, đơn vị, cán bộ · Search without diacritics, by number, unit, person")
    @Takes(ParameterSet.SEARCH)
    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchJson search(@Parameter(hidden = true) @RequestParam Map<String, String> parameters, Principal who) {
        var officer = standings.require(who.getName());
        var query = SearchQuery.of(parameters.get("q"));
        var only = SearchGroup.read(parameters.get("nhom"));
        int page = only == null ? 1 : Slice.number(parameters.get("trang"));
        return SearchJson.of(query.written(), find.find(officer, query, only, page, FindAnything.MOST), page);
    }
}
