package vn.tiendo.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.notification.domain.Rung;
import vn.tiendo.testing.LifecycleTest;

/** The table of rungs is changed and deployed like a model, without code; one that nobody could climb is refused. */
@LifecycleTest
class LadderTableTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    LadderTable ladder;

    private String deployment = "";

    @AfterEach
    void theUsualLadderHoldsAgain() {
        if (!deployment.isEmpty()) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void theUsualLadderTellsSevenThreeOneAndNoDaysBeforeAndOneThreeFiveTenAfter() {
        assertThat(ladder.current().rungs().get(Urgency.NORMAL.name()))
                .extracting(Rung::name)
                .containsExactly(
                        "DAY -7",
                        "DAY -3",
                        "DAY -1",
                        "DAY 0",
                        "DAY 1",
                        "DAY 3",
                        "DAY 5",
                        "DAY 10",
                        "HOUR -24",
                        "HOUR -4",
                        "HOUR -1",
                        "HOUR 1",
                        "HOUR 4",
                        "HOUR 24");
    }

    @Test
    void aChangedTableHoldsFromItsDeploymentOn() throws IOException {
        deployment = deploy(table().replace("<text>-7</text>", "<text>-14</text>"));

        assertThat(ladder.current().rungs().get(Urgency.NORMAL.name()))
                .extracting(Rung::name)
                .contains("DAY -14")
                .doesNotContain("DAY -7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <text>-7</text> | <text>một tuần</text> | dòng 1: khoảng cách «một tuần» phải là số nguyên
                    "chuyenvien, lanhdao" | "chuyenvien, giamdoc" | dòng 3: người được nhắc «giamdoc» không có
                    "DEN_HAN" | "HAN" | dòng 4: nội dung «HAN» không có
                    <text>"DAY"</text> | <text>"TUAN"</text> | dòng 1: cách tính «TUAN» không có
                    <text>"DAY"</text> | <text>DAY</text> | dòng 1: «DAY» phải đặt trong dấu nháy kép
                    <text>false</text> | <text>có</text> | dòng 1: cột xin cấp trên chỉ đạo chỉ nhận true hoặc false
                    name="message" | name="noiDung" | đúng sáu cột theo thứ tự
                    """)
    void aWrongTableIsRefusedWithTheRowNamed(String right, String wrong, String reason) throws IOException {
        var faulty = table().replaceFirst(Pattern.quote(right), wrong);

        assertThatThrownBy(() -> deploy(faulty)).hasStackTraceContaining(reason);
        assertThat(ladder.current().rungs().get(Urgency.NORMAL.name())).hasSize(14);
    }

    private String deploy(String table) {
        return repository
                .createDeployment()
                .name("Bậc thang nhắc việc")
                .addString("reminderLadder.dmn", table)
                .deploy()
                .getId();
    }

    private static String table() throws IOException {
        return new ClassPathResource("bpmn/reminderLadder.dmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
