package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import vn.tiendo.testing.Desks;

/** The guidance of 2 April 2014 (S003), from the directive it answers to its issue to the party cells. */
public final class GuidanceS003 {

    private GuidanceS003() {}

    /** On the morning of that day; afterwards the work is on everybody's desk. */
    public static void issue(Desks desks) {
        var clerk = desks.of("du.vanthu");
        clerk.start("directiveIntake");
        clerk.submitNewest(
                "registerDirective",
                Map.ofEntries(
                        Map.entry("receivingUnit", "DU"),
                        Map.entry("secrecy", "NONE"),
                        Map.entry("number", "135-HD/BTGTW"),
                        Map.entry("issuer", "Ban Tuyên giáo Tỉnh uỷ Lai Châu"),
                        Map.entry("issuedOn", "2014-03-21"),
                        Map.entry("abstractText", "Hướng dẫn công tác thông tin đối ngoại năm 2014"),
                        Map.entry("urgency", "NORMAL"),
                        Map.entry(
                                "citations",
                                List.of(
                                        Map.of(
                                                "written",
                                                "26-CT/TW",
                                                "issuedOn",
                                                "2008-09-10",
                                                "issuer",
                                                "Ban Bí thư (khóa X)"),
                                        Map.of(
                                                "written",
                                                "16-KL/TW",
                                                "issuedOn",
                                                "2012-02-14",
                                                "issuer",
                                                "Bộ Chính trị"),
                                        Map.of("written", "368/QĐ-TTg", "issuedOn", "2013-02-28"))),
                        Map.entry("recipients", List.of())));

        var leader = desks.of("du.lanhdao");
        var direction = leader.newest("giveDirection");
        assertThat(leader.open(direction).get("notices").toString()).contains("135-HD/BTGTW");
        leader.submit(
                direction,
                Map.of(
                        "direction",
                        "ADVISE_PLAN",
                        "draftingUnit",
                        "BTGDU",
                        "instruction",
                        "Giao Ban Tuyên giáo tham mưu."));
        desks.letTheEngineWork();

        desks.of("btgdu.chuyenvien")
                .submitNewest(
                        "draftPlan",
                        Map.of(
                                "title", "Hướng dẫn công tác thông tin đối ngoại năm 2014",
                                "typeCode", "HUONG_DAN",
                                "issuingUnit", "DU",
                                "monitoringUnit", "BTGDU",
                                "items",
                                        List.of(
                                                Map.of(
                                                        "ordinal",
                                                        "III.1",
                                                        "content",
                                                        "Tham mưu cho cấp ủy hướng dẫn các chi, đảng bộ cơ sở",
                                                        "leads",
                                                        List.of("BTGDU")),
                                                Map.of(
                                                        "ordinal",
                                                        "III.2",
                                                        "content",
                                                        "Đẩy mạnh tuyên truyền miệng",
                                                        "leads",
                                                        List.of("DNBCV")),
                                                Map.of(
                                                        "ordinal",
                                                        "III.3",
                                                        "content",
                                                        "Triển khai tuyên truyền",
                                                        "fanOutRule",
                                                        "DANG_BO_CO_SO")),
                                "regimes",
                                        List.of(Map.ofEntries(
                                                Map.entry("name", "Báo cáo công tác thông tin đối ngoại năm 2014"),
                                                Map.entry("reporterRule", "DANG_BO_CO_SO"),
                                                Map.entry("recipient", "DU"),
                                                Map.entry("via", "BTGDU"),
                                                Map.entry("consolidator", "BTGDU"),
                                                Map.entry("deadlineKind", "BEFORE_DATE"),
                                                Map.entry("deadlineDay", "2014-12-15"),
                                                Map.entry("upwardRecipient", "DU")))));
        desks.of("btgdu.lanhdao").submitNewest("reviewPlan", Map.of("decision", "PASS"));
        desks.of("du.nguoiky").submitNewest("signPlan", Map.of("decision", "PASS"));
        desks.of("du.vanthu").submitNewest("issuePlan", Map.of("issuedOn", "2014-04-02", "place", "Lai Châu"));
        desks.letTheEngineWork();
    }
}
