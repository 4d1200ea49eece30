package vn.tiendo.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyPolicyTest {

    private final SecrecyPolicy policy = new SecrecyPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"Mật", "mật", "Tối mật", "TỐI MẬT", "Tuyệt mật", "TUYET_MAT", "toi mat", "MAT", "M", "lạ"})
    void aChosenSecretClassIsRefused(String secrecy) {
        assertThat(policy.reasonToRefuse(
                        TestDocument.about("Kế hoạch").secrecy(secrecy).document()))
                .isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Không", "Không mật", "Thường"})
    void aDocumentWithoutSecretClassIsTakenIn(String secrecy) {
        assertThat(policy.reasonToRefuse(
                        TestDocument.about("Kế hoạch").secrecy(secrecy).document()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "Mật",
                "(MẬT)",
                "(Mật) Kế hoạch phòng thủ",
                "[TỐI MẬT] Kế hoạch phòng thủ",
                "MẬT: Kế hoạch phòng thủ",
                "Mật: Kế hoạch phòng thủ",
                "TỐI MẬT - Kế hoạch phòng thủ",
                "MẬT Kế hoạch phòng thủ",
                "MẬT\nKế hoạch phòng thủ",
                "Kế hoạch phòng thủ (Mật)",
                "Kế hoạch phòng thủ (TUYỆT MẬT).",
                "Kế hoạch phòng thủ - MẬT",
                "Kế hoạch phòng thủ. TỐI MẬT",
                "Kế hoạch phòng thủ\nMẬT",
                "Kế hoạch phòng thủ. Độ mật: Mật",
                "Kế hoạch phòng thủ (Độ mật: Tối mật)",
                "Kế hoạch phòng thủ – ĐỘ MẬT: MẬT",
                "Độ mật: Mật, gửi ba bản",
                "MA\u0302\u0323T: Kế hoạch",
                "M\u1EAC\u200BT: Kế hoạch"
            })
    void aMarkingInTheAbstractIsRefused(String abstractText) {
        assertThat(policy.reasonToRefuse(TestDocument.about(abstractText).document()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch bảo mật thông tin",
                "KẾ HOẠCH BẢO MẬT",
                "Kế hoạch phát triển mật ong",
                "Mật ong Lai Châu",
                "MẬT ONG LAI CHÂU: KẾ HOẠCH QUẢNG BÁ",
                "Mật độ dân số",
                "Mật mã dân sự",
                "Mật khẩu, chữ ký số",
                "Triển khai Luật Bảo vệ bí mật nhà nước",
                "Tuyên truyền Luật Bảo vệ bí mật nhà nước số 117/2025/QH15",
                "Danh mục bí mật nhà nước độ Tuyệt mật, Tối mật, Mật",
                "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, TỐI MẬT, MẬT",
                "Xác định độ mật: tuyệt mật, tối mật, mật",
                "Giải mật tài liệu độ Tối mật năm 2020",
                "Tập huấn giữ bí mật",
                "Quy trình đóng dấu (Mật) lên tài liệu",
                "Độ mật: không",
                "Độ mật: Thường",
                "Bí mật công tác",
                "Thân mật kỷ niệm quan hệ Việt - Lào",
                "Rà soát văn bản mật",
                "Bảo vệ bí mật nhà nước trong tình hình mới - bảo mật"
            })
    void aDocumentAboutSecretsOrHoneyIsTakenIn(String abstractText) {
        assertThat(policy.reasonToRefuse(TestDocument.about(abstractText).document()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/KH-UBND(M)",
                "12/KH-UBND (M)",
                "12-KH/TU(M)",
                "12-KH/TU (Mật)",
                "12/KH-UBND-M",
                "45-BC/TU (TM)",
                "12/KH-UBND MẬT"
            })
    void aMarkingInTheNumberIsRefused(String number) {
        assertThat(policy.reasonToRefuse(
                        TestDocument.about("Kế hoạch").number(number).document()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/KH-UBND", "12/KH-BVBM", "12/M-UBND", "12/KH-UBMTTQ", "TM. 12/KH-UBND", "12/KH-TM"})
    void aLetterOfAnotherMeaningInTheNumberIsTakenIn(String number) {
        assertThat(policy.reasonToRefuse(
                        TestDocument.about("Kế hoạch").number(number).document()))
                .isEmpty();
    }

    @Test
    void theReasonSaysWhyAndWhatToDoAndNothingOfTheDocument() {
        var reason = policy.reasonToRefuse(
                TestDocument.about("Kế hoạch phòng thủ (Tối mật)").document());

        assertThat(reason)
                .get()
                .asString()
                .contains("Tối mật", "117/2025/QH15", "đăng ký trên sổ giấy")
                .doesNotContain("phòng thủ");
    }
}
