package vn.tiendo.plan.annex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.UnitsOfTheDemo;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.FanOutRule.Scope;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.plan.domain.annex.AnnexJudge;
import vn.tiendo.plan.domain.annex.AnnexJudge.Setting;
import vn.tiendo.plan.domain.annex.AnnexReader;
import vn.tiendo.plan.domain.annex.AnnexReading;
import vn.tiendo.plan.domain.annex.GroupNames;
import vn.tiendo.plan.domain.annex.JudgedRow;
import vn.tiendo.plan.domain.annex.KnownItem;
import vn.tiendo.plan.domain.annex.KnownItems;
import vn.tiendo.plan.domain.annex.RowAnswer;
import vn.tiendo.sheet.FilesOfTests;

/** Annexes read in the demo's province, without a database. */
final class AnnexReadings {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<FanOutRule> GROUPS = List.of(
            new FanOutRule("CAC_SO_NGANH", "các sở, ban, ngành tỉnh", Set.of("DEPARTMENT"), Scope.CHILDREN),
            new FanOutRule("XA_PHUONG", "UBND các xã, phường", Set.of("COMMUNE_GOVERNMENT"), Scope.DESCENDANTS),
            new FanOutRule(
                    "SO_NGANH_XA_PHUONG",
                    "các sở, ban, ngành; UBND các xã, phường",
                    Set.of("DEPARTMENT", "COMMUNE_GOVERNMENT"),
                    Scope.DESCENDANTS),
            new FanOutRule("DANG_BO_CO_SO", "các chi, đảng bộ cơ sở", Set.of("PARTY_COMMITTEE"), Scope.DESCENDANTS),
            new FanOutRule("TRUC_THUOC", "các đơn vị trực thuộc", Set.of(), Scope.CHILDREN));

    private AnnexReadings() {}

    static AnnexReading read(byte[] file) {
        try {
            var path = Files.createTempFile("phu-luc", "");
            try {
                Files.write(path, file);
                return AnnexReader.read(FilesOfTests.reader().read(path));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JudgedRow> judged(byte[] file) {
        return judged(file, Map.of(), List.of());
    }

    static List<JudgedRow> judged(byte[] file, Map<String, String> answers, List<KnownItem> known) {
        var reading = read(file);
        var judge = judge(reading, answers, known);
        return reading.rows().stream()
                .map(row -> judge.judge(row, RowAnswer.NONE))
                .toList();
    }

    static AnnexJudge judge(AnnexReading reading, Map<String, String> answers, List<KnownItem> known) {
        return new AnnexJudge(
                UnitNames.of(UnitsOfTheDemo.entries(), TODAY, "STC"),
                new GroupNames(GROUPS),
                AnnexReadings::members,
                answers,
                new KnownItems(known),
                new Setting(PhraseContext.on(TODAY, WorkingCalendar.ORDINARY_WEEKS), reading.missing(), false));
    }

    private static List<String> members(String rule) {
        var kinds = GROUPS.stream()
                .filter(group -> group.code().equals(rule))
                .findFirst()
                .orElseThrow()
                .kinds();
        return UnitsOfTheDemo.entries().values().stream()
                .filter(entry -> entry.unit().existsOn(TODAY)
                        && kinds.contains(entry.unit().kind()))
                .map(entry -> entry.unit().code())
                .sorted()
                .toList();
    }
}
