package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportResult;
import vn.tiendo.organization.Lists;
import vn.tiendo.organization.OfficerDirectory;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
@Import(DemoProvince.class)
class DemoProvinceTest {

    private static final int UNITS = 107;
    private static final int ROLES = 5;

    @Autowired
    private Units units;

    @Autowired
    private Officers officers;

    @Autowired
    private ImportOfficers importOfficers;

    @Autowired
    private OfficerDirectory directory;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void theFirstAdministratorOfOtherTestsIsNotNeeded() {
        assertThat(identity.createUserQuery().count()).isEqualTo(UNITS * ROLES + 1);
    }

    @Test
    void everyUnitHasALoginForEachRole() {
        assertThat(units.entries()).hasSize(UNITS);
        for (var code : units.entries().keySet()) {
            for (var role : Role.values()) {
                var login = code.toLowerCase(Locale.ROOT) + "." + role.suffix();
                assertThat(identity.checkPassword(login, "demo")).as(login).isEqualTo(role != Role.ADMINISTRATOR);
            }
        }
        assertThat(identity.checkPassword("quantri", "demo")).isTrue();
        assertThat(officers.find("svhttdl.vanthu")).hasValueSatisfying(officer -> {
            assertThat(officer.fullName()).isEqualTo("Văn thư Sở Văn hóa, Thể thao và Du lịch");
            assertThat(officer.email()).isEqualTo("svhttdl.vanthu@laichau.example");
        });
    }

    @Test
    void theOfficeOfTheGovernmentDoesItsOfficeWork() {
        assertThat(identity.createGroupQuery().groupMember("vpub.vanthu").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("vanthu", "vpub.vanthu", "ubnd.vanthu");
        assertThat(identity.createGroupQuery().groupMember("vptu.theodoi").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("theodoi", "vptu.theodoi", "tu.theodoi");
    }

    @Test
    void atARestartNothingIsLeftToDo() {
        var list = DemoOfficers.of(new String(Lists.laiChau(), StandardCharsets.UTF_8));

        var again = importOfficers.run(list.getBytes(StandardCharsets.UTF_8));
        directory.bringInStep();

        assertThat(again).isEqualTo(new ImportResult(0, 0, UNITS * ROLES + 1));
        assertThat(identity.createGroupQuery().count()).isEqualTo(UNITS * ROLES + ROLES + 1);
    }
}
