package vn.tiendo.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the register says what the tables say from which it is drawn, and the tally what the register says. */
public final class RegisterAgrees {

    private RegisterAgrees() {}

    public static void check(JdbcClient jdbc) {
        assertThat(jdbc.sql("""
                        with drawn as (
                            select kind, id, plan_id, source_id, unit_code, sight_of(plan_id, also_owners) as sight_id,
                                lead_code, assigner_code, field_code, created_at, due_at, done_at, handed_in_at
                            from duty_register_source),
                        kept as (
                            select kind, id, plan_id, source_id, unit_code, sight_id, lead_code, assigner_code, field_code,
                                created_at, due_at, done_at, handed_in_at
                            from duty_register)
                        select coalesce(string_agg(one::text, '; '), '') from (
                            (table drawn except table kept) union all (table kept except table drawn)) one""").query(String.class).single())
                .as("rows of the register that the tables contradict")
                .isEmpty();
        assertThat(jdbc.sql("""
                        select coalesce(string_agg(one::text, '; '), '') from (
                            select slice, kind, unit_code, quarter, place, sum(number) from (
                                select slice, kind, unit_code, quarter, place, number
                                from duty_tally cross join lateral (values
                                    ('ON_TIME', on_time), ('LATE', late), ('OPEN', open),
                                    ('WITHOUT_DEADLINE', open_without_deadline)) placed (place, number)
                                union all
                                select slice, kind, unit_code, quarter_of(reckoned_on), tally_column(due_at, done_at), -1
                                from duty_register
                                cross join unnest(tally_slices(assigner_code, field_code)) slice) both_sides
                            group by 1, 2, 3, 4, 5 having sum(number) <> 0) one""").query(String.class).single())
                .as("tallies that the register contradicts")
                .isEmpty();
        assertThat(jdbc.sql("""
                        select coalesce(string_agg(one::text, '; '), '') from (
                            select sight_id, coalesce(parent_code, code) from duty_register join unit on code = unit_code
                            except select sight_id, superior_code from sight_superior) one""").query(String.class).single())
                .as("superiors whose units' duties a sight does not know of")
                .isEmpty();
    }
}
