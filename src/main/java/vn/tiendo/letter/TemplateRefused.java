package vn.tiendo.letter;

import java.util.List;
import vn.tiendo.Refusal;

/** A template cannot be filled. Each fault is a sentence that names the field. */
public class TemplateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    TemplateRefused(List<String> faults) {
        super("Mẫu chưa dùng được: " + String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
