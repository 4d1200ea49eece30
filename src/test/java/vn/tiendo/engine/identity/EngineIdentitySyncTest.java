package vn.tiendo.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.organization.Lists.bytes;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportRefused;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.organization.Lists;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
class EngineIdentitySyncTest {

    private static final String HEADER = "login,full_name,email,unit,roles,active\n";

    @Autowired
    private ImportUnits importUnits;

    @Autowired
    private ImportOfficers importOfficers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private EngineIdentitySync sync;

    @Autowired
    private EngineLogin login;

    @BeforeEach
    void units() {
        importUnits.run(bytes(Lists.UNITS));
    }

    @Test
    void anOfficerBecomesAUserOfTheGroupsOfTheOwnUnitAndRole() {
        officers("stc.lanhdao,Nguyễn Văn Lãnh Đạo,a@laichau.example,STC,lanhdao;nguoiky,true");

        var user = identity.createUserQuery().userId("stc.lanhdao").singleResult();
        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Nguyễn Văn Lãnh Đạo");
        assertThat(user.getEmail()).isEqualTo("a@laichau.example");
        assertThat(groupsOf("stc.lanhdao"))
                .containsExactlyInAnyOrder("lanhdao", "nguoiky", "stc.lanhdao", "stc.nguoiky");
        assertThat(identity.createGroupQuery()
                        .groupId("stc.lanhdao")
                        .singleResult()
                        .getName())
                .isEqualTo("Lãnh đạo · Sở Tài chính");
    }

    @Test
    void theServingOfficeDoesTheOfficeWorkOfItsParentButNeitherLeadsNorSignsForIt() {
        officers("vpub.tatca,Cán bộ Văn phòng,,VPUB,vanthu;chuyenvien;theodoi;lanhdao;nguoiky,true");

        assertThat(groupsOf("vpub.tatca"))
                .contains("ubnd.vanthu", "ubnd.chuyenvien", "ubnd.theodoi", "vpub.vanthu", "vpub.lanhdao")
                .doesNotContain("ubnd.lanhdao", "ubnd.nguoiky");
    }

    @Test
    void aDepartmentDoesNoOfficeWorkForItsParent() {
        officers("stc.vanthu,Văn thư,,STC,vanthu,true");

        assertThat(groupsOf("stc.vanthu")).containsExactlyInAnyOrder("vanthu", "stc.vanthu");
    }

    @Test
    void aRoleTakenAwayTakesItsGroupsAway() {
        officers("vpub.a,Cán bộ,,VPUB,vanthu;chuyenvien,true");
        officers("vpub.a,Cán bộ,,VPUB,chuyenvien,true");

        assertThat(groupsOf("vpub.a")).containsExactlyInAnyOrder("chuyenvien", "vpub.chuyenvien", "ubnd.chuyenvien");
    }

    @Test
    void anOfficerWhoMovesBelongsToTheNewUnitOnly() {
        officers("a,Cán bộ,,VPUB,chuyenvien,true");
        officers("a,Cán bộ,,STC,chuyenvien,true");

        assertThat(groupsOf("a")).containsExactlyInAnyOrder("chuyenvien", "stc.chuyenvien");
    }

    @Test
    void aNewOfficerCannotLogInBeforeThereIsAPassword() {
        officers("stc.vanthu,Văn thư,,STC,vanthu,true");
        assertThatThrownBy(() -> logIn("stc.vanthu", "")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> logIn("stc.vanthu", "null")).isInstanceOf(BadCredentialsException.class);

        var user = identity.createUserQuery().userId("stc.vanthu").singleResult();
        user.setPassword("một mật khẩu dài");
        identity.saveUser(user);

        assertThat(logIn("stc.vanthu", "một mật khẩu dài")).containsExactlyInAnyOrder("vanthu", "stc.vanthu");
        assertThatThrownBy(() -> logIn("STC.VANTHU", "một mật khẩu dài")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aNewNameKeepsThePassword() {
        officers("stc.vanthu,Văn thư,,STC,vanthu,true");
        var user = identity.createUserQuery().userId("stc.vanthu").singleResult();
        user.setPassword("một mật khẩu dài");
        identity.saveUser(user);

        officers("stc.vanthu,Văn thư Mới,moi@laichau.example,STC,vanthu,true");

        assertThat(logIn("stc.vanthu", "một mật khẩu dài")).isNotEmpty();
    }

    @Test
    void whoIsNoLongerActiveHasNoGroupsAndCannotLogIn() {
        officers("stc.vanthu,Văn thư,,STC,vanthu,true");
        officers("stc.vanthu,Văn thư,,STC,vanthu,false");

        assertThat(groupsOf("stc.vanthu")).isEmpty();
        assertThatThrownBy(() -> logIn("stc.vanthu", "")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void membershipsGivenByHandInAGroupOfAUnitAreTakenBack() {
        officers("stc.vanthu,Văn thư,,STC,vanthu,true");
        identity.createMembership("stc.vanthu", "ubnd.nguoiky");

        sync.bringInStep();

        assertThat(groupsOf("stc.vanthu")).containsExactlyInAnyOrder("vanthu", "stc.vanthu");
    }

    @Test
    void administratorsAreTheEnginesAdministratorsAndTheFirstOneStays() {
        officers("quanly,Quản trị viên,,VPUB,quantri,true");

        assertThat(groupsOf("quanly")).containsExactly(Groups.CAMUNDA_ADMIN);
        assertThat(groupsOf("quantri")).containsExactly(Groups.CAMUNDA_ADMIN);
    }

    @Test
    void theLastAdministratorCannotBeTakenAway() {
        officers("quantri,Quản trị viên,,VPUB,quantri,true");

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> officers("quantri,Quản trị viên,,VPUB,chuyenvien,true"))
                .withMessage(
                        "Không thể bỏ người quản trị cuối cùng: hãy giao vai trò quantri cho một cán bộ khác trước");
    }

    private void officers(String row) {
        importOfficers.run(bytes(HEADER + row + "\n"));
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> logIn(String user, String password) {
        return login
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user, password))
                .getAuthorities()
                .stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
