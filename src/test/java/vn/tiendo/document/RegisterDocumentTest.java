package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.DocumentFinding;
import vn.tiendo.document.domain.TestDocument;

@SpringJUnitConfig(DocumentTestContext.class)
@Transactional
class RegisterDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 25);

    @Autowired
    private RegisterDocument registerDocument;

    @Autowired
    private IssueNumber issueNumber;

    @Autowired
    private Documents documents;

    @Test
    void theGuidanceOfSeed003IsRegisteredWithTheContradictionItCites() {
        var guidance = TestDocument.about("Công tác thông tin đối ngoại năm 2014")
                .type(null, "Hướng dẫn")
                .issuer(null, "Ban Thường vụ Đảng ủy")
                .issuedOn(LocalDate.of(2014, 4, 2))
                .citing(
                        new Citation(
                                "135-HD/BTGTW",
                                LocalDate.of(2014, 3, 21),
                                "Ban Tuyên giáo Tỉnh uỷ Lai Châu",
                                Citation.Relation.IMPLEMENTS,
                                null),
                        new Citation(
                                "26-CT/TW",
                                LocalDate.of(2008, 9, 10),
                                "Ban Bí thư (khóa X)",
                                Citation.Relation.CITES,
                                null))
                .document();

        var registered = registerDocument.register(guidance, "stc.vanthu");

        assertThat(registered.number()).isNull();
        assertThat(registered.typeCode()).isEqualTo("HUONG_DAN");
        assertThat(registered.citations().get(0).issuer()).isEqualTo("Ban Tuyên giáo Tỉnh uỷ Lai Châu");
        assertThat(registered.findings())
                .extracting(DocumentFinding::code)
                .containsExactly(DocumentFinding.Code.SYMBOL_NAMES_ANOTHER_ISSUER);
        assertThat(documents.require(registered.id())).isEqualTo(registered);
    }

    @Test
    void theNumberOfAReceivedDocumentIsKeptAsWrittenAndMayComeTwice() {
        var letter =
                TestDocument.about("Triển khai Đề án").number(" 2802 / UBND-NC").issuer(null, "UBND tỉnh");

        var first = registerDocument.register(letter.document(), "stc.vanthu");
        var second = registerDocument.register(letter.document(), "stc.vanthu");

        assertThat(first.number().written()).isEqualTo("2802 / UBND-NC");
        assertThat(first.number().symbol()).isEqualTo("UBND-NC");
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void aSecretDocumentIsRefusedWithTheReasonAndLeavesNoTrace() {
        var secret = TestDocument.about("Kế hoạch phòng thủ").secrecy("Tối mật").document();

        assertThatThrownBy(() -> registerDocument.register(secret, "stc.vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("117/2025/QH15");
        assertThat(documents.ofOwner("STC", Long.MAX_VALUE, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0\u200B", "\u0000"})
    void aDocumentWithoutAbstractIsRefused(String abstractText) {
        assertThatThrownBy(() -> registerDocument.register(
                        TestDocument.about(abstractText).document(), "stc.vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Trích yếu còn trống: hãy ghi trích yếu nội dung văn bản.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "'; drop table official_document; --",
                "=HYPERLINK(\"x\")",
                "Kế hoạch 😀",
                "{{constructor}}",
                "%s%n",
                "dòng một\ndòng hai"
            })
    void whateverIsWrittenIsKeptLiterally(String text) {
        var registered = registerDocument.register(
                TestDocument.about(text).number(text).issuer(null, text).document(), "stc.vanthu");

        assertThat(documents.require(registered.id()).abstractText()).isEqualTo(text);
        assertThat(documents.require(registered.id()).number().written()).isEqualTo(text);
    }

    @Test
    void charactersThatNoDatabaseStoresAreLeftOut() {
        var registered = registerDocument.register(
                TestDocument.about("Kế\u0000 hoạch \uD800").document(), "stc.vanthu");

        assertThat(registered.abstractText()).isEqualTo("Kế hoạch");
    }

    @Test
    void tooMuchTextOrAnImpossibleDateIsRefused() {
        assertThatThrownBy(() -> registerDocument.register(
                        TestDocument.about("x".repeat(4_001)).document(), "a"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> registerDocument.register(
                        TestDocument.about("x").number("1".repeat(501)).document(), "a"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> registerDocument.register(
                        TestDocument.about("x")
                                .issuedOn(LocalDate.of(999_999, 1, 1))
                                .document(),
                        "a"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> registerDocument.register(
                        TestDocument.about("x").type("KHONG_CO", null).document(), "a"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDocumentOfOursTakesTheNumberThatWasGivenToIt() {
        var number = issueNumber.issue(
                new NumberRequest("UBND", "KE_HOACH", null, null, null, TODAY, "Kế hoạch A", "ubnd.vanthu"));
        var plan = TestDocument.about("Kế hoạch A")
                .type("KE_HOACH", null)
                .number(number.written())
                .issuedOn(TODAY);

        var registered = registerDocument.register(plan.outgoingOf("UBND"), "ubnd.vanthu");

        assertThat(registered.number()).isEqualTo(number);
        assertThat(registered.findings()).isEmpty();
        assertThatThrownBy(() -> registerDocument.register(plan.outgoingOf("UBND"), "ubnd.vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("01/KH-UBND");
    }

    @Test
    void aNumberTypedOnADocumentOfOursIsTakenFromThenOn() {
        var plan = TestDocument.about("Kế hoạch B")
                .type("KE_HOACH", null)
                .number("30/KH-UBND")
                .issuedOn(TODAY);
        registerDocument.register(plan.outgoingOf("UBND"), "ubnd.vanthu");

        var next = issueNumber.issue(
                new NumberRequest("UBND", "KE_HOACH", null, null, null, TODAY, "Kế hoạch C", "ubnd.vanthu"));

        assertThat(next.written()).isEqualTo("31/KH-UBND");
    }
}
