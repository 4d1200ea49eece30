package vn.tiendo.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.tiendo.VietnamTime;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NoticeMessage;

/** Mails to look at, rendered by the real templates without the application around them. */
final class MailSamples {

    static final Clock FRIDAY = Clock.fixed(Instant.parse("2014-12-12T01:00:00Z"), VietnamTime.ZONE);

    private MailSamples() {}

    static MailTemplates templates() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver("mail/*.txt", "", TemplateMode.TEXT, 1));
        engine.addTemplateResolver(resolver("mail/*", ".html", TemplateMode.HTML, 2));
        var beans = new StaticApplicationContext();
        beans.refresh();
        return new MailTemplates(engine, beans, "https://tiendo.laichau.example");
    }

    private static ClassLoaderTemplateResolver resolver(String names, String suffix, TemplateMode mode, int order) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(suffix);
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(order);
        return resolver;
    }

    static DigestText text() {
        return new DigestText(templates(), FRIDAY);
    }

    static Digest digest(List<DigestLine> lines) {
        return new Digest("digest:stc.lanhdao:1", "stc.lanhdao", MailKind.DIGEST, lines);
    }

    static DigestLine line(NoticeMessage message, String title, String unit, String when) {
        return new DigestLine(
                message,
                "Báo cáo",
                title,
                unit,
                "trước ngày 15/12/2014",
                when,
                "https://tiendo.laichau.example/viec/report/12");
    }

    /** So many lines, a third under each heading. */
    static Digest ofLines(int count) {
        var lines = new ArrayList<DigestLine>();
        IntStream.range(0, count).forEach(number -> {
            var message = NoticeMessage.values()[number % 3];
            var when = switch (message) {
                case QUA_HAN -> "quá hạn " + (number + 1) + " ngày";
                case DEN_HAN -> "hạn cuối hôm nay";
                case SAP_DEN_HAN -> "còn 2 ngày làm việc";
            };
            lines.add(line(
                    message,
                    (number + 1) + ". Báo cáo kết quả triển khai kế hoạch rà soát, cắt giảm thủ tục hành chính quý IV",
                    number % 2 == 0 ? "Sở Khoa học và Công nghệ tỉnh Lai Châu" : null,
                    when));
        });
        return digest(lines);
    }

    static MailText letter() {
        var letter = new UnitLetterText.Letter(
                "Đôn đốc",
                "Đề nghị đơn vị khẩn trương hoàn thành «Báo cáo kết quả rà soát», thời hạn trước ngày 15/12/2014,\n"
                        + "và giải trình nguyên nhân chậm.",
                "Theo dõi, đôn đốc, Văn phòng UBND tỉnh",
                List.of(
                        new UnitLetterText.Fact("Báo cáo", "Báo cáo kết quả rà soát, cắt giảm thủ tục hành chính"),
                        new UnitLetterText.Fact("Đơn vị thực hiện", "Sở Khoa học và Công nghệ"),
                        new UnitLetterText.Fact("Thời hạn", "trước ngày 15/12/2014 (đã quá hạn)")),
                "https://tiendo.laichau.example/viec/report/12",
                Tone.LATE.color(),
                Tone.LATE.tint());
        return templates()
                .render(
                        "thong-bao",
                        "Đôn đốc: Báo cáo kết quả rà soát",
                        Map.of("letter", letter, "day", "Thứ Hai, ngày 15 tháng 12 năm 2014"));
    }
}
