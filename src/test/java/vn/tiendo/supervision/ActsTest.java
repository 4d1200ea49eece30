package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.act.Act;
import vn.tiendo.supervision.act.Acts;
import vn.tiendo.supervision.act.LateWork;
import vn.tiendo.testing.PageBrowser;

/** What pages offer an officer to do about a duty. */
@PagesTest
class ActsTest {

    @Autowired
    private Acts acts;

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LateWork late;

    @BeforeEach
    void threeUnitsAreLate() {
        late = beans.createBean(LateWork.class);
    }

    @AfterEach
    void backToday() {
        late.end();
    }

    @Test
    void everybodyIsOfferedWhatIsTheirs() {
        assertThat(acts.permitted(late.stc, "vpub.theodoi"))
                .extracting(Act::name)
                .containsExactly("urge", "explain", "extend", "move", "withdraw");
        assertThat(acts.permitted(late.report, "ubnd.lanhdao"))
                .extracting(Act::address)
                .containsExactly(
                        "/don-doc?viec=" + late.report.businessKey(),
                        late.report.path() + "/giai-trinh",
                        late.report.path() + "/gia-han",
                        "/ke-hoach/" + late.plan + "/bao-cao/" + late.report.id() + "/chuyen",
                        "/ke-hoach/" + late.plan + "/bao-cao/" + late.report.id() + "/rut");
        late.allocate(late.stc, "stc");
        assertThat(acts.permitted(late.stc, "stc.lanhdao"))
                .extracting(Act::title)
                .containsExactly("acts.handover.title");
        assertThat(acts.permitted(late.stc, "stc.chuyenvien")).isEmpty();
        assertThat(acts.permitted(late.stc, "syt.lanhdao")).isEmpty();
        assertThat(acts.permitted(DutyRef.report(987_654_321), "vpub.theodoi")).isEmpty();
        assertThat(acts.urgeable(late.all(), "vpub.theodoi")).containsExactlyInAnyOrderElementsOf(late.all());
        assertThat(acts.urgeable(late.all(), "stc.lanhdao")).isEmpty();
    }

    @Test
    void everyAddressThatIsOfferedOpens() {
        late.allocate(late.stc, "stc");
        for (var login : new String[] {"vpub.theodoi", "stc.lanhdao"}) {
            var browser = as(login);
            for (var ref : late.all()) {
                acts.permitted(ref, login).forEach(act -> {
                    var page = browser.get(act.address());
                    assertThat(page.status()).as(act + page.body()).isEqualTo(200);
                    assertThat(page.body()).doesNotContain("??acts");
                });
            }
        }
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
