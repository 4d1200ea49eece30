package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of a row, those who lead apart from those who take part, where a cell says both with a word before each. */
record BothUnits(String lead, String coordinating) {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:^|(?<=[\\n;.,]))\\s*[-+–•*]?\\s*((?:đơn vị|cơ quan)?\\s*(?:đồng\\s+)?(chủ\\s+trì|phối\\s+hợp)(?:\\s+thực\\s+hiện)?)\\s*:");

    static BothUnits of(String lead, String coordinating) {
        var match = LABEL.matcher(lead);
        if (!match.find()) {
            return new BothUnits(lead, coordinating);
        }
        var leads = new ArrayList<String>();
        var others = new ArrayList<String>();
        add(leads, lead.substring(0, match.start()));
        int from;
        boolean leading;
        do {
            from = match.end();
            leading = match.group(2).toLowerCase(Locale.ROOT).startsWith("ch");
        } while (take(match, lead, from, leading ? leads : others));
        add(others, coordinating);
        return new BothUnits(String.join("\n", leads), String.join("\n", others));
    }

    private static boolean take(Matcher match, String text, int from, List<String> to) {
        boolean more = match.find();
        add(to, text.substring(from, more ? match.start() : text.length()));
        return more;
    }

    private static void add(List<String> to, String part) {
        var text = part.strip().replaceAll("[;,.]+$", "").strip();
        if (!text.isEmpty()) {
            to.add(text);
        }
    }
}
