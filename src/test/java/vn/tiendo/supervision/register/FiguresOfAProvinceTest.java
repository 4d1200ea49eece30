package vn.tiendo.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.tiendo.VietnamTime;
import vn.tiendo.benchmark.Province;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.testing.TestDatabase;

/** Figures are read from tallies where that is quick; over ten thousand obligations they are what the rows say. */
@SpringJUnitConfig({
    FiguresOfAProvinceTest.Beans.class,
    Register.class,
    RegisterRows.class,
    Sights.class,
    Calendars.class,
    Standings.class,
    Officers.class,
    Units.class
})
class FiguresOfAProvinceTest {

    private static final int OBLIGATIONS = 10_000;

    @Autowired
    private Register register;

    @Autowired
    private RegisterRows rows;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        JdbcClient jdbc() {
            DataSource province = TestDatabase.create();
            new Province(province).units();
            new Province(province).work(OBLIGATIONS);
            return JdbcClient.create(province);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Province.NOW, VietnamTime.ZONE);
        }

        @Bean
        SupervisionPolicy policy() {
            return new SupervisionPolicy(3, 0);
        }
    }

    @Test
    void theRegisterSaysWhatTheTablesSay() {
        RegisterAgrees.check(jdbc);
        assertThat(jdbc.sql("select count(*) from duty_register")
                        .query(Integer.class)
                        .single())
                .isEqualTo(OBLIGATIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vpub.theodoi", "ubnd.lanhdao", "s01.lanhdao", "c017.lanhdao", "vptu.theodoi", "btc.lanhdao"})
    void figuresAreWhatTheRowsSay(String login) {
        for (var filter : new String[] {
            "",
            "loai=phoi-hop",
            "khoi=dang",
            "cap=xa-phuong&don-vi=C017",
            "linh-vuc=KINH_TE",
            "co-quan=UBND",
            "van-ban=3",
            "ky=2025",
            "ky=2026-Q4",
            "ky=2026-11",
            "ky=2024&loai=phoi-hop",
            "tu=2023-02-11",
            "den=2024-04-01&cap=so-nganh",
            "tu=2023-02-11&den=2026-05-03",
            "tu=2026-10-15&den=2026-12-20"
        }) {
            figuresAreWhatTheRowsSay(login, DutyFilter.of(parameters(filter)));
        }
    }

    /** Whatever is left out to be quick, nothing is left out of sight. */
    @ParameterizedTest
    @ValueSource(
            strings = {"vpub.theodoi", "ubnd.lanhdao", "s01.lanhdao", "c017.lanhdao", "vptu.theodoi", "btc.lanhdao"})
    void everyRowIsSeenThatTheRuleSays(String login) {
        var officer = standings.require(login);
        long seen = register.sheet(officer, DutyFilter.ALL).all().total()
                + register.sheet(officer, DutyFilter.ALL.of(RegisterKind.CONTRIBUTION))
                        .all()
                        .total();
        assertThat(seen)
                .isPositive()
                .isEqualTo(jdbc.sql("""
                                select count(*) from duty_register r join sight s on s.id = r.sight_id
                                where r.unit_code = any(:reach::text[]) or r.lead_code = any(:reach::text[])
                                    or s.owners && :reach::text[] or s.keepers && :units::text[]""")
                        .param("reach", officer.reach().toArray(String[]::new))
                        .param("units", officer.units().toArray(String[]::new))
                        .query(Long.class)
                        .single());
    }

    private void figuresAreWhatTheRowsSay(String login, DutyFilter filter) {
        var officer = standings.require(login);
        var counted = new HashMap<String, Figures>();
        rows.each(officer, filter, row -> counted.merge(row.kind() + " " + row.unit(), one(row), Figures::plus));
        var figures = new HashMap<String, Figures>();
        register.sheet(officer, filter)
                .byUnit()
                .forEach((unit, kinds) -> kinds.forEach((kind, sum) -> figures.put(kind + " " + unit, sum)));
        // what is news depends on the working calendar, which rows do not tell
        figures.replaceAll((name, sum) -> new Figures(
                sum.doneOnTime(),
                sum.doneLate(),
                sum.inTime(),
                sum.dueSoon(),
                sum.overdue(),
                0,
                sum.withoutDeadline()));
        assertThat(figures).as(login + " " + filter.parameters()).isEqualTo(counted);
    }

    private static Figures one(RegisterRow row) {
        return switch (row.status()) {
            case DONE_ON_TIME -> new Figures(1, 0, 0, 0, 0, 0, 0);
            case DONE_LATE -> new Figures(0, 1, 0, 0, 0, 0, 0);
            case OPEN_IN_TIME -> new Figures(0, 0, 1, row.dueSoon() ? 1 : 0, 0, 0, 0);
            case OPEN_OVERDUE -> new Figures(0, 0, 0, 0, 1, 0, 0);
            case OPEN_WITHOUT_DEADLINE -> new Figures(0, 0, 0, 0, 0, 0, 1);
        };
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        for (var part : query.isEmpty() ? new String[0] : query.split("&")) {
            parameters.put(part.split("=")[0], part.split("=")[1]);
        }
        return parameters;
    }
}
