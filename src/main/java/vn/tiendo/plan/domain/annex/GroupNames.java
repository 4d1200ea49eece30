package vn.tiendo.plan.domain.annex;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.PlainWords;
import vn.tiendo.organization.domain.FanOutRule;

/** Finds the group of units that collective words mean ("từng xã, phường trên địa bàn tỉnh"). */
public final class GroupNames {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "cac", "tung", "moi", "tat", "ca", "toan", "bo", "100", "tinh", "ubnd", "uy", "nhan", "dan", "va", "trong",
            "cua", "tren", "dia", "ban", "cap", "dac", "khu", "doan", "the");

    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:(?:cac|tung|moi|tat ca|toan bo|100|ubnd cac|uy ban nhan dan cac|ubnd cap|uy ban nhan dan cap|cap) ).*");

    private final Map<Set<String>, FanOutRule> rules = new LinkedHashMap<>();

    public GroupNames(List<FanOutRule> rules) {
        rules.forEach(rule -> this.rules.putIfAbsent(key(rule.phrase()), rule));
    }

    /** The group that these words mean; nothing where they mean none. */
    Optional<FanOutRule> read(String written) {
        return isCollective(written) ? Optional.ofNullable(rules.get(key(written))) : Optional.empty();
    }

    /** The group of all that these mean together. */
    Optional<FanOutRule> together(Collection<FanOutRule> some) {
        if (some.size() == 1) {
            return some.stream().findFirst();
        }
        var all = new TreeSet<String>();
        some.forEach(rule -> all.addAll(key(rule.phrase())));
        return Optional.ofNullable(rules.get(all));
    }

    /** The words for the group with that code. */
    Optional<String> phrase(String code) {
        return rules.values().stream()
                .filter(rule -> rule.code().equals(code))
                .map(FanOutRule::phrase)
                .findFirst();
    }

    /** "các …", "từng …": many are meant, by no name of their own. */
    static boolean isCollective(String written) {
        return COLLECTIVE.matcher(PlainWords.of(written)).matches();
    }

    private static Set<String> key(String written) {
        var words = new TreeSet<>(Arrays.asList(PlainWords.of(written)
                .replace("tren dia ban", "")
                .replaceAll("\\bcap xa\\b", "xa phuong")
                .split(" ")));
        words.removeAll(SAYS_NOTHING);
        words.remove("");
        return words;
    }
}
