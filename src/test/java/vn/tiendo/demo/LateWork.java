package vn.tiendo.demo;

import java.util.Map;

/** What deadlines did by themselves in the last three weeks, and who asked for more time. */
final class LateWork implements Chapter {

    @Override
    public void tell(Stage stage) {
        for (int day = -21; day < 0; day++) {
            stage.day(day);
            stage.theEngineWorks();
        }
        stage.starts("stc.chuyenvien", "extension");
        var instance = stage.starts("stc.lanhdao", "extension");
        stage.asksForMoreTime(
                "stc.lanhdao",
                instance,
                stage.days().named(40),
                Map.of(
                        "reason",
                        "Phải chờ số liệu của các xã, phường; đề nghị cho thêm thời gian để tổng hợp đầy đủ.",
                        "evidence",
                        "Công văn đề nghị của Sở Tài chính"));
        stage.theMorningOf(0);
    }
}
