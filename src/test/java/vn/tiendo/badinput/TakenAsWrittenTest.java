package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.RunningProvince;

/** Strange but honest texts are taken: what can be seen is kept and shown letter by letter; nothing is evaluated. */
@RunningProvince
class TakenAsWrittenTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private OpenWork work;
    private Counter counter;

    @BeforeEach
    void theOfficersAreThere() {
        work = new OpenWork(desks);
        counter = new Counter(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Xong 👍🏽 👨‍👩‍👧 🇻🇳→Xong 👍🏽 👨‍👩‍👧 🇻🇳",
                "Đa\u0303 hoa\u0300n tha\u0300nh, ê\u0301→Đã hoàn thành, ế",
                "một\\r\\nhai\\rba\\nbốn→một\\nhai\\nba\\nbốn",
                "\u202Egnoc hnaht\u202C, \u200Btiến\u200B độ\uFEFF→gnoc hnaht, tiến độ",
                "\u00A0\u3000 có lề \u2003→có lề",
                "mã\u00AD hóa\u2028dòng hai\u2029ba→mã hóa\\ndòng hai\\nba",
                "z\u0351\u0342\u0346\u033Ea→z\u0351\u0342\u0346\u033Ea"
            })
    void lettersAreKeptInOneUnicodeFormWithoutWhatNobodySees(String written, String kept) {
        var open = work.at("contribute");
        assertThat(counter.submit(open, Map.of("content", unescaped(written))).status())
                .isEqualTo(204);
        assertThat(jdbc.sql("select content from contribution order by delivered_at desc nulls last limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(unescaped(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</textarea></td><h1>",
                "javascript:alert(1)",
                "[liên kết](javascript:alert(1))",
                "${7*7}",
                "#{7*7}",
                "${execution.setVariable('a',1)}",
                "= 7 * 7",
                "{{7*7}}",
                "{{#loop about}}{{label}}{{/loop}}",
                "[[${7*7}]]",
                "<p th:text=\"${7*7}\">",
                "%s%n%d",
                "=HYPERLINK(\"http://x.example\")",
                "+cmd|' /C calc'!A0",
                "'; drop table plan; --",
                "\\u0000 \\n $1 ?1 :id"
            })
    void markupAndExpressionsAreLettersLikeAnyOther(String strange) {
        var draft = GoodInput.of("draftPlan");
        draft.put("title", strange);
        draft.put("legalBasis", strange);
        draft.put(
                "items",
                List.of(GoodInput.item(Map.of("content", strange, "product", strange, "deadlinePhrase", strange))));
        draft.put("regimes", List.of());
        assertThat(counter.submit(work.at("draftPlan"), draft).status()).isEqualTo(204);
        desks.of("stc.lanhdao").submitNewest("reviewPlan", Map.of("decision", "PASS", "remark", strange));
        desks.of("stc.nguoiky").submitNewest("signPlan", Map.of("decision", "PASS"));
        desks.of("stc.vanthu").submitNewest("issuePlan", GoodInput.of("issuePlan"));
        desks.letTheEngineWork();

        var task = desks.of("snv.lanhdao").newest("receiveAssignment");
        var about = desks.of("snv.lanhdao").open(task).get("about").toString();
        var literally = new TextNode(strange).toString();
        assertThat(about)
                .contains("\"Trích yếu\",\"fact\":" + literally)
                .contains("\"Sản phẩm\",\"fact\":" + literally)
                .contains("\"Thời hạn\",\"fact\":" + new TextNode(strange + " (chưa xác định)"));
        var open = new OpenWork.Open("receiveAssignment", "snv.lanhdao", task);
        assertThat(counter.shown(open)).doesNotContain("49");
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .variableName("a")
                        .count())
                .isZero();
    }

    @Test
    void aStrangeTextIsOnTheCardAsItIs() {
        var directive = GoodInput.of("registerDirective");
        directive.put("abstractText", "${7*7} <b>đậm</b>");
        directive.remove("number");
        assertThat(counter.submit(work.at("registerDirective"), directive).status())
                .isEqualTo(204);
        var task = desks.of("stc.lanhdao").newest("giveDirection");
        assertThat(engine.getTaskService().getVariableLocal(task.getId(), "documentNumber"))
                .isEqualTo("${7*7} <b>đậm</b>");
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n");
    }
}
