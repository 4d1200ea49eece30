package vn.tiendo.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.organization.Lists.bytes;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.organization.Lists;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
class SignedOnOfficerTest {

    private static final String HEADER = "login,full_name,email,unit,roles,active\n";

    @Autowired
    private ImportUnits importUnits;

    @Autowired
    private ImportOfficers importOfficers;

    @Autowired
    private ProcessEngine engine;

    @Test
    @WithMockUser("stc.vanthu")
    void anOpenSessionEndsWithTheOfficersService() {
        importUnits.run(bytes(Lists.UNITS));
        importOfficers.run(bytes(HEADER + "stc.vanthu,Văn thư,,STC,vanthu,true\n"));
        assertThat(isTaken()).isTrue();

        importOfficers.run(bytes(HEADER + "stc.vanthu,Văn thư,,STC,vanthu,false\n"));

        assertThat(isTaken()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void whoDidNotSignOnIsNobody() {
        assertThat(isTaken()).isFalse();
    }

    private boolean isTaken() {
        return new SignedOnOfficer()
                .extractAuthenticatedUser(new MockHttpServletRequest(), engine)
                .isAuthenticated();
    }
}
