package vn.tiendo.letter.page;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Lower left Nơi nhận, lower right who signs, with room for signature and seal (Phụ lục I, Phần I, Mục II.7 to 9). */
final class FootBlock {

    private static final int SIZE = 14;
    private static final int TITLE = 12;
    private static final int SMALL = 11;
    private static final int ABOVE = 120;
    private static final int ROOM_FOR_THE_SEAL = 1_300;

    private final XWPFDocument document;
    private final int width;
    private final boolean party;

    FootBlock(XWPFDocument document, int width, boolean party) {
        this.document = document;
        this.width = width;
        this.party = party;
    }

    void write(LetterFoot foot) {
        var table = PlainTable.of(document, 1, width / 2, width - width / 2);
        table.setCellMargins(ABOVE, 0, 0, 0);
        table.getRow(0).setCantSplitRow(true);
        recipients(table.getRow(0).getCell(0), foot);
        signer(table.getRow(0).getCell(1), foot);
    }

    /** The Party underlines the words and writes both larger. */
    private void recipients(XWPFTableCell cell, LetterFoot foot) {
        var title = cell.getParagraphArray(0);
        title.setSpacingAfter(0);
        var words = Times.run(title, party ? "Nơi nhận" : "Nơi nhận:", party ? SIZE : TITLE);
        if (party) {
            words.setUnderline(UnderlinePatterns.SINGLE);
            Times.run(title, ":", SIZE);
        } else {
            words.setBold(true);
            words.setItalic(true);
        }
        for (var line : foot.recipients()) {
            var paragraph = cell.addParagraph();
            paragraph.setSpacingAfter(0);
            Times.run(paragraph, "- " + line, party ? TITLE : SMALL);
        }
    }

    private static void signer(XWPFTableCell cell, LetterFoot foot) {
        var paragraph = cell.getParagraphArray(0);
        if (foot.authority() != null) {
            line(paragraph, Times.capitals(foot.authority()), 0);
            paragraph = cell.addParagraph();
        }
        line(paragraph, Times.capitals(foot.position()), 0);
        line(cell.addParagraph(), foot.name() == null ? "" : foot.name(), ROOM_FOR_THE_SEAL);
    }

    private static void line(XWPFParagraph paragraph, String text, int above) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        if (above > 0) {
            paragraph.setSpacingBefore(above);
        }
        Times.run(paragraph, text, SIZE).setBold(true);
    }
}
