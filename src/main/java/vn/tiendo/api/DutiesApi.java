package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.Refusal;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.register.Cursor;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRows;

/** The rows behind the figures, page by page. */
@RestController
class DutiesApi {

    static final int USUAL_SIZE = 100;

    private final Standings standings;
    private final RegisterRows rows;

    DutiesApi(Standings standings, RegisterRows rows) {
        this.standings = standings;
        this.rows = rows;
    }

    /**
     * Some duties. What is open begins with the oldest deadline, anything else with the newest.
     *
     * @param filter as it was understood
     * @param next   the value of {@code after} for what follows, or null where these are the last
     */
    record Duties(
            Map<String, String> filter,
            List<DutyJson> duties,
            @Nullable String next) {}

    @Operation(operationId = "assignments", summary = "Nhiệm vụ giao cho đơn vị chủ trì · Assignments of lead units")
    @Takes(ParameterSet.DUTIES)
    @GetMapping(path = "/api/v1/assignments", produces = MediaType.APPLICATION_JSON_VALUE)
    Duties assignments(@Parameter(hidden = true) @RequestParam Map<String, String> parameters, Principal who) {
        return duties(RegisterKind.ASSIGNMENT, parameters, who);
    }

    @Operation(operationId = "obligations", summary = "Nghĩa vụ báo cáo theo kỳ · Reports that are owed")
    @Takes(ParameterSet.DUTIES)
    @GetMapping(path = "/api/v1/obligations", produces = MediaType.APPLICATION_JSON_VALUE)
    Duties obligations(@Parameter(hidden = true) @RequestParam Map<String, String> parameters, Principal who) {
        return duties(RegisterKind.REPORT, parameters, who);
    }

    @Operation(
            operationId = "contributions",
            summary = "Phần việc phối hợp nợ đơn vị chủ trì · What coordinating units owe the lead")
    @Takes(ParameterSet.DUTIES)
    @GetMapping(path = "/api/v1/contributions", produces = MediaType.APPLICATION_JSON_VALUE)
    Duties contributions(@Parameter(hidden = true) @RequestParam Map<String, String> parameters, Principal who) {
        return duties(RegisterKind.CONTRIBUTION, parameters, who);
    }

    private Duties duties(RegisterKind kind, Map<String, String> parameters, Principal who) {
        var officer = standings.require(who.getName());
        var asked = new HashMap<>(parameters);
        asked.put("loai", kind.word());
        var filter = DutyFilter.of(asked);
        var page = rows.page(officer, filter, Cursor.read(parameters.get("after")), size(parameters.get("size")));
        return new Duties(
                filter.parameters(),
                page.rows().stream().map(DutyJson::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    private static int size(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return USUAL_SIZE;
        }
        if (written.matches("[0-9]{1,4}")) {
            int size = Integer.parseInt(written);
            if (size >= 1 && size <= RegisterRows.MOST) {
                return size;
            }
        }
        throw new Refusal("Số dòng mỗi lần (size) phải là số từ 1 đến 1.000; hãy sửa lại địa chỉ.");
    }
}
