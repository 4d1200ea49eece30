package vn.tiendo.supervision.web;

import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.story.Cascade;
import vn.tiendo.supervision.story.CascadeNode;
import vn.tiendo.supervision.story.DocumentFacts;
import vn.tiendo.supervision.story.OpenDocument;
import vn.tiendo.supervision.story.PlanTree;

/** Văn bản: one document, and what follows from it. */
@Controller
class DocumentPages {

    private static final String DOCUMENT = "/van-ban/{id:[0-9]{1,18}}";

    private final OpenDocument door;
    private final DocumentFacts facts;
    private final PlanTree tree;
    private final PlanHeads heads;
    private final Cascade cascade;

    DocumentPages(OpenDocument door, DocumentFacts facts, PlanTree tree, PlanHeads heads, Cascade cascade) {
        this.door = door;
        this.facts = facts;
        this.tree = tree;
        this.heads = heads;
        this.cascade = cascade;
    }

    /** One plan that carries the document out, with its counts. */
    record Carried(PlanTree.Level level, PlanHeads.Head head) {

        public SeenPlan seen() {
            return level.seen();
        }
    }

    @GetMapping(DOCUMENT)
    String document(@PathVariable long id, Principal who, Model model) {
        var seen = door.open(id, who.getName());
        model.addAttribute("seen", seen);
        model.addAttribute("document", seen.document());
        model.addAttribute("names", facts.names(seen.document()));
        model.addAttribute("received", seen.kept() ? facts.received(seen.document()) : List.of());
        model.addAttribute(
                "plans",
                seen.plans().stream()
                        .map(plan -> new Carried(tree.counted(plan), heads.head(plan)))
                        .toList());
        model.addAttribute("refreshing", !seen.plans().isEmpty());
        return "van-ban/mot-van-ban";
    }

    /** The cascade as a tree, for a picture of it. */
    @GetMapping(DOCUMENT + "/cay.json")
    ResponseEntity<CascadeNode> cascade(@PathVariable long id, Principal who) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(cascade.of(door.open(id, who.getName())));
    }
}
