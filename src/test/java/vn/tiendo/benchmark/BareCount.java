package vn.tiendo.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.supervision.register.DutyFilter;

/** What somebody would write by hand who may see everything: one count over the register, the filter as literals. */
final class BareCount {

    private final List<String> conditions = new ArrayList<>(List.of("true"));

    private BareCount() {}

    static String of(DutyFilter filter) {
        var count = new BareCount();
        count.add("kind = '%s'", filter.kind());
        count.add("unit_code = '%s'", filter.unit());
        count.add("plan_id in (select id from plan where unit_code = '%s')", filter.assigner());
        count.add("plan_id = %s", filter.plan());
        count.add(
                "plan_id in (select p.id from plan p join directive d on d.id = p.directive_id where d.document_id = %s)",
                filter.directive());
        count.add("plan_id in (select id from plan where field_code = '%s')", filter.field());
        count.add("unit_code in (select code from unit where chain = '%s')", filter.chain());
        count.add(
                "unit_code in (select code from unit where '%s' <> '' and kind = 'COMMUNE_GOVERNMENT')",
                filter.level());
        if (filter.period() != null) {
            count.add("reckoned_on >= '%s'", filter.period().from());
            count.add("reckoned_on <= '%s'", filter.period().to());
        }
        if (filter.bucket() != null) {
            count.add(filter.bucket().open() ? "done_at is null" : "done_at is not null", filter.bucket());
        }
        return "select count(*) from duty_register where " + String.join(" and ", count.conditions);
    }

    private void add(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition.formatted(value));
        }
    }
}
