package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
class FanOutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate BEFORE_THE_REFORM = LocalDate.of(2025, 2, 1);

    @Autowired
    private ImportUnits importUnits;

    @Autowired
    private Units units;

    @Autowired
    private FanOut fanOut;

    @BeforeEach
    void laiChau() {
        importUnits.run(Lists.laiChau());
    }

    @Test
    void everyCommuneMeansTheThirtyEightCommunesInTheOrderOfTheList() {
        assertThat(codes("XA_PHUONG", "UBND", TODAY))
                .hasSize(38)
                .startsWith("P01", "P02", "X01")
                .endsWith("X36");
        assertThat(codes("XA_PHUONG", "UBND", LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void theDepartmentsAreThoseOfThatDayWithThePoliceAndWithoutTheServingOffice() {
        assertThat(codes("CAC_SO_NGANH", "ubnd", TODAY))
                .hasSize(13)
                .contains("STC", "TTT", "CAT")
                .doesNotContain("VPUB", "UBND", "STTTT", "P01");
        assertThat(codes("CAC_SO_NGANH", "UBND", BEFORE_THE_REFORM)).containsExactly("STTTT", "CAT", "BCHBPT");
    }

    @Test
    void departmentsAndCommunesTogetherAreBoth() {
        assertThat(codes("SO_NGANH_XA_PHUONG", "UBND", TODAY)).hasSize(13 + 38);
    }

    @Test
    void thePartyCommitteeReachesTheGrassrootsCommittees() {
        assertThat(codes("DANG_BO_CO_SO", "TU", TODAY)).hasSize(40).contains("DUUBND", "DUP01");
        assertThat(codes("TRUC_THUOC", "TU", TODAY))
                .contains("BTGDV", "BAOLC", "DUX36")
                .doesNotContain("VPTU", "BTG");
    }

    @Test
    void theWholeProvinceIsEverythingBelowTheIssuer() {
        assertThat(codes("TOAN_TINH", "UBND", TODAY)).hasSize(13 + 38).doesNotContain("UBND", "VPUB", "BTGDV");
        assertThat(codes("TRUC_THUOC", "P01", TODAY)).isEmpty();
    }

    @Test
    void thePressStandsInTheOtherChainAndIsFoundAllTheSame() {
        assertThat(codes("CO_QUAN_BAO_CHI", "UBND", TODAY)).containsExactly("BAOLC");
        assertThat(codes("CO_QUAN_BAO_CHI", "BAOLC", TODAY)).isEmpty();
    }

    @Test
    void districtsAreFoundOnlyWhileTheyExisted() {
        importUnits.run(Lists.bytes("""
                code,name,short_name,kind,chain,parent,valid_from,valid_to,successors
                HTD,UBND huyện Tam Đường,H. Tam Đường,DISTRICT_GOVERNMENT,STATE,UBND,2004-01-01,2025-06-30,X10
                XCU,UBND xã cũ,Xã cũ,COMMUNE_GOVERNMENT,STATE,HTD,2004-01-01,2025-06-30,X10
                """));

        assertThat(codes("HUYEN_THANH_PHO", "UBND", BEFORE_THE_REFORM)).containsExactly("HTD");
        assertThat(codes("XA_PHUONG", "UBND", BEFORE_THE_REFORM)).containsExactly("XCU");
        assertThat(codes("HUYEN_THANH_PHO", "UBND", TODAY)).isEmpty();
        assertThat(units.isAtOrBelow("xcu", "UBND")).isTrue();
    }

    @Test
    void aWordNobodyKnowsIsAFaultOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> fanOut.resolve("AI_DO", "UBND", TODAY));
        assertThat(fanOut.rules()).extracting(FanOutRule::code).hasSize(8).startsWith("CAC_SO_NGANH");
    }

    @Test
    void unitsKnowWhoIsBelowWhomAndWhoServesWhom() {
        assertThat(units.isAtOrBelow("X01", "UBND")).isTrue();
        assertThat(units.isAtOrBelow("UBND", "UBND")).isTrue();
        assertThat(units.isAtOrBelow("UBND", "X01")).isFalse();
        assertThat(units.isAtOrBelow("X01", "TU")).isFalse();
        assertThat(units.office("UBND")).map(Unit::code).contains("VPUB");
        assertThat(units.office("TU")).map(Unit::code).contains("VPTU");
        assertThat(units.office("STC")).isEmpty();
        assertThat(units.descendantsOf("BCHQS", TODAY)).extracting(Unit::code).containsExactly("BCHBP");
        assertThat(units.childrenOf("TU", TODAY)).extracting(Unit::code).startsWith("VPTU", "BTGDV");
    }

    private List<String> codes(String rule, String issuer, LocalDate day) {
        return fanOut.resolve(rule, issuer, day).stream().map(Unit::code).toList();
    }
}
