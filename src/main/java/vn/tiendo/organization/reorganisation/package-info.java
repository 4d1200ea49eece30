/**
 * Sắp xếp tổ chức: drafts a reorganisation, shows what it would move, decides it, and carries it out on its day. Every
 * feature moves what is its own ({@code MovesToSuccessor}); what was moved is kept piece by piece.
 */
@NullMarked
package vn.tiendo.organization.reorganisation;

import org.jspecify.annotations.NullMarked;
