//! The faults, in the order of their numbers.

/// Number, what goes wrong, and how it is known what happens then.
pub struct Fault(pub usize, pub &'static str, pub Proof);

/// How it is known.
pub enum Proof {
    /// By these tests.
    Tests(&'static [&'static str]),
    /// It is not, for this reason.
    None(&'static str),
}

/// All of them.
pub const FAULTS: &[Fault] = &[
    Fault(
        1,
        "the program is killed in the middle of an interview",
        Proof::Tests(&[
            "a_killed_interview_has_every_answer_that_was_shown_as_saved",
            "kill_9_loses_nothing_that_was_shown_as_saved",
        ]),
    ),
    Fault(
        2,
        "the power fails right after an answer was said to be saved",
        Proof::Tests(&[
            "no_power_cut_loses_an_answer_of_a_draft",
            "the_model_catches_a_draft_that_is_saved_carelessly",
            "no_power_cut_in_any_command_loses_or_halves_anything",
            "a_real_power_cut_after_a_save_loses_nothing_on_any_file_system_at_hand",
        ]),
    ),
    Fault(
        3,
        "the power fails between the temporary file and its name",
        Proof::Tests(&[
            "no_power_cut_loses_what_was_saved_or_leaves_half_of_it",
            "the_model_catches_a_file_written_in_place",
            "no_power_cut_in_any_command_loses_or_halves_anything",
            "the_model_catches_every_command_that_writes_carelessly",
        ]),
    ),
    Fault(
        4,
        "temporary files of crashed runs are left over",
        Proof::Tests(&["fixing_closes_files_and_clears_litter_and_touches_nothing_else"]),
    ),
    Fault(
        5,
        "a draft is nothing but NUL bytes",
        Proof::Tests(&["a_draft_of_nothing_but_nul_is_set_aside_and_said_to_be_damaged"]),
    ),
    Fault(
        6,
        "a draft or scorecard ends in the middle",
        Proof::Tests(&["a_faulty_scorecard_is_named_and_does_not_count"]),
    ),
    Fault(
        7,
        "a kill or power cut while a scorecard is submitted",
        Proof::Tests(&[
            "no_power_cut_while_submitting_loses_both_draft_and_scorecard",
            "a_kill_while_submitting_then_a_second_try_then_a_power_cut_loses_nothing",
            "killed_at_any_file_operation_nothing_is_half_done_and_a_second_run_finishes_it",
            "no_power_cut_in_any_command_loses_or_halves_anything",
        ]),
    ),
    Fault(
        8,
        "a kill while a report is written",
        Proof::Tests(&[
            "files_that_are_not_synced_or_not_published_whole_would_be_noticed",
            "killed_at_any_file_operation_nothing_is_half_done_and_a_second_run_finishes_it",
            "a_file_written_in_place_is_half_done_when_it_is_killed",
        ]),
    ),
    Fault(
        9,
        "a kill or power cut while somebody is erased",
        Proof::Tests(&[
            "no_power_cut_while_erasing_is_forgotten_and_a_second_run_finishes_it",
            "the_model_catches_an_erasure_that_does_not_make_its_removals_durable",
            "an_erasure_that_was_begun_and_not_finished_is_finished_by_the_same_command",
            "killed_at_any_file_operation_nothing_is_half_done_and_a_second_run_finishes_it",
        ]),
    ),
    Fault(10, "a file of a gigabyte", Proof::Tests(&["a_file_of_a_gigabyte_is_refused_unread"])),
    Fault(
        11,
        "a panic in our own code",
        Proof::Tests(&[
            "a_panic_gives_the_terminal_back_and_keeps_what_was_typed",
            "a_panic_at_the_lines_gives_the_terminal_back_and_keeps_what_was_typed",
            "a_panic_is_told_by_its_place_and_not_by_its_words",
        ]),
    ),
    Fault(
        12,
        "the lid is closed for hours in the middle of a question",
        Proof::Tests(&["a_closed_lid_keeps_half_typed_text"]),
    ),
    Fault(
        13,
        "the disk is full at a save",
        Proof::Tests(&[
            "a_full_disk_is_shown_until_an_answer_is_saved_and_nothing_is_lost",
            "a_disk_that_fills_up_in_an_interview_loses_nothing_once_there_is_room_again",
        ]),
    ),
    Fault(
        14,
        "the disk has no room for another name",
        Proof::Tests(&["a_disk_without_room_for_names_is_said_before_the_first_question"]),
    ),
    Fault(
        15,
        "the quota is used up",
        Proof::Tests(&[
            "a_save_that_fails_at_any_operation_leaves_the_old_file_whole_and_names_it",
        ]),
    ),
    Fault(
        16,
        "writing fails",
        Proof::Tests(&[
            "a_save_that_fails_at_any_operation_leaves_the_old_file_whole_and_names_it",
            "opening_and_saving_a_draft_with_any_operation_failing_keeps_the_answers_before",
            "one_refusal_at_any_operation_of_any_command_loses_nothing_and_names_the_file",
            "any_file_operation_that_fails_loses_nothing_and_is_told_with_its_file",
        ]),
    ),
    Fault(
        17,
        "making a file durable fails",
        Proof::Tests(&[
            "a_save_that_fails_at_any_operation_leaves_the_old_file_whole_and_names_it",
            "one_refusal_at_any_operation_of_any_command_loses_nothing_and_names_the_file",
            "any_file_operation_that_fails_loses_nothing_and_is_told_with_its_file",
        ]),
    ),
    Fault(
        18,
        "making a folder durable fails after the rename",
        Proof::Tests(&[
            "a_save_that_fails_at_any_operation_leaves_the_old_file_whole_and_names_it",
            "one_refusal_at_any_operation_of_any_command_loses_nothing_and_names_the_file",
        ]),
    ),
    Fault(
        19,
        "a file system can’t make folders durable",
        Proof::Tests(&[
            "a_file_system_that_cannot_sync_folders_is_accepted",
            "every_command_does_its_work_on_odd_file_systems",
        ]),
    ),
    Fault(
        20,
        "a write is cut short or interrupted",
        Proof::Tests(&["interrupted_calls_are_made_again_and_lies_are_caught"]),
    ),
    Fault(
        21,
        "a write says it succeeded and did not",
        Proof::Tests(&[
            "interrupted_calls_are_made_again_and_lies_are_caught",
            "a_disk_that_lies_about_what_it_wrote_is_caught_by_reading_back",
        ]),
    ),
    Fault(
        22,
        "the disk can only be read",
        Proof::Tests(&["a_read_only_disk_is_said_before_the_first_question"]),
    ),
    Fault(
        23,
        "the folder may not be written to",
        Proof::Tests(&["a_folder_that_may_not_be_written_to_is_said_before_the_first_question"]),
    ),
    Fault(
        24,
        "too many files are open",
        Proof::Tests(&["too_many_open_files_are_told_and_nothing_is_lost"]),
    ),
    Fault(
        25,
        "a file may not grow any further",
        Proof::Tests(&["a_file_that_may_not_grow_is_a_save_that_failed_and_no_end_by_a_signal"]),
    ),
    Fault(
        26,
        "a rename across file systems",
        Proof::Tests(&["a_rename_across_file_systems_is_told"]),
    ),
    Fault(
        27,
        "the folder of the round is removed meanwhile",
        Proof::Tests(&["a_round_that_is_removed_in_an_interview_costs_no_answer"]),
    ),
    Fault(
        28,
        "a network share loses a file",
        Proof::Tests(&[
            "one_refusal_at_any_operation_of_any_command_loses_nothing_and_names_the_file",
        ]),
    ),
    Fault(
        29,
        "nothing can be saved anywhere, and the person leaves",
        Proof::Tests(&["a_disk_that_stays_full_leaves_the_whole_scorecard_on_the_screen"]),
    ),
    Fault(30, "the output is closed early", Proof::Tests(&["a_full_or_closed_output_is_no_panic"])),
    Fault(31, "the output is full", Proof::Tests(&["a_full_or_closed_output_is_no_panic"])),
    Fault(
        32,
        "the same draft is opened twice",
        Proof::Tests(&["a_second_window_is_told_of_the_first_and_can_read_the_draft"]),
    ),
    Fault(
        33,
        "the window that holds a lock is killed",
        Proof::Tests(&["when_the_first_window_is_gone_the_draft_can_be_opened_again"]),
    ),
    Fault(
        34,
        "the file system knows no locks",
        Proof::Tests(&[
            "a_card_is_submitted_where_there_are_no_locks_links_or_careful_renames",
            "every_command_does_its_work_on_odd_file_systems",
        ]),
    ),
    Fault(
        35,
        "somebody else writes to a draft meanwhile",
        Proof::Tests(&[
            "a_draft_that_changed_underneath_is_kept_beside_ours",
            "a_draft_that_somebody_removed_is_written_again",
        ]),
    ),
    Fault(
        36,
        "two programs save at the same moment",
        Proof::Tests(&[
            "eight_processes_that_save_their_own_drafts_at_once_lose_nothing",
            "of_eight_processes_with_one_draft_one_holds_it_and_no_saved_answer_is_lost",
            "eight_processes_that_change_the_round_at_once_all_get_their_turn",
        ]),
    ),
    Fault(
        37,
        "two submit the same scorecard",
        Proof::Tests(&[
            "of_eight_processes_that_submit_exactly_one_wins_and_the_others_keep_their_drafts",
            "in_two_hundred_races_of_eight_exactly_one_card_is_published",
            "a_publication_that_looks_first_and_then_overwrites_would_be_noticed",
            "a_card_is_submitted_where_there_are_no_locks_links_or_careful_renames",
        ]),
    ),
    Fault(
        38,
        "two people’s work is merged by git",
        Proof::Tests(&[
            "git_merges_what_two_people_decided_and_revised_at_once_without_a_conflict",
            "git_merges_a_thousand_parallel_submissions_without_a_conflict",
            "one_list_of_all_cards_would_be_in_conflict",
        ]),
    ),
    Fault(
        39,
        "markers of a merge conflict in a file",
        Proof::Tests(&[
            "a_note_that_quotes_a_conflict_marker_is_kept",
            "a_conflict_marker_is_called_by_its_name_with_its_line",
        ]),
    ),
    Fault(
        40,
        "git changes line ends",
        Proof::Tests(&["line_ends_byte_order_mark_and_spellings_stay"]),
    ),
    Fault(
        41,
        "a syncing service makes copies",
        Proof::Tests(&[
            "copies_of_syncing_services_belong_to_the_candidate_and_other_ids_do_not",
            "every_fault_around_the_round_is_found_with_what_to_do",
        ]),
    ),
    Fault(
        42,
        "a file is synchronised by half",
        Proof::Tests(&["a_faulty_scorecard_is_named_and_does_not_count"]),
    ),
    Fault(
        43,
        "the rubric is changed after some have submitted",
        Proof::Tests(&["a_faulty_scorecard_is_named_and_does_not_count"]),
    ),
    Fault(
        44,
        "git tracks the file with the names",
        Proof::Tests(&["every_fault_around_the_round_is_found_with_what_to_do"]),
    ),
    Fault(
        45,
        "there is no git program",
        Proof::Tests(&[
            "without_a_git_program_it_is_said_that_git_was_not_searched",
            "diff_without_git_says_so",
        ]),
    ),
    Fault(
        46,
        "a scorecard is of somebody else than its file’s name says",
        Proof::Tests(&["a_faulty_scorecard_is_named_and_does_not_count"]),
    ),
    Fault(
        47,
        "an id is drawn twice",
        Proof::Tests(&["an_id_that_was_erased_is_not_given_to_anybody_again"]),
    ),
    Fault(
        48,
        "a typing error in a key",
        Proof::Tests(&["schema_and_parser_say_the_same_of_every_file"]),
    ),
    Fault(
        49,
        "a value of the wrong type, NaN, infinity, hexadecimal",
        Proof::Tests(&["schema_and_parser_say_the_same_of_every_file"]),
    ),
    Fault(
        50,
        "weights of nought, negative weights",
        Proof::Tests(&["schema_and_parser_say_the_same_of_every_file"]),
    ),
    Fault(
        51,
        "a score off the scale, missing answers",
        Proof::Tests(&["a_number_off_the_scale_says_on_which_side", "what_is_missing_is_named"]),
    ),
    Fault(
        52,
        "a file that is not UTF-8",
        Proof::Tests(&[
            "an_unsound_rubric_is_complained_of_as_expected",
            "the_worst_files_are_answered_in_words_that_one_can_act_on",
            "arguments_that_are_no_utf8_are_refused_in_words",
        ]),
    ),
    Fault(
        53,
        "a byte-order mark, Windows line ends",
        Proof::Tests(&["line_ends_byte_order_mark_and_spellings_stay"]),
    ),
    Fault(
        54,
        "raw control characters in a file",
        Proof::Tests(&[
            "the_worst_files_are_answered_in_words_that_one_can_act_on",
            "hostile_texts_come_back_from_the_files_and_name_none_of_them",
        ]),
    ),
    Fault(
        55,
        "an escape sequence inside a text",
        Proof::Tests(&[
            "hostile_texts_leave_a_terminal_as_it_was",
            "hostile_texts_are_only_text_in_all_that_the_program_prints",
            "an_excerpt_with_an_escape_cannot_steer_the_terminal",
        ]),
    ),
    Fault(
        56,
        "files nested ten thousand deep",
        Proof::Tests(&["the_worst_files_are_answered_in_words_that_one_can_act_on"]),
    ),
    Fault(
        57,
        "a note of megabytes, thousands of questions",
        Proof::Tests(&[
            "a_draft_that_would_be_too_long_to_read_again_is_not_written",
            "the_worst_files_are_answered_in_words_that_one_can_act_on",
        ]),
    ),
    Fault(
        58,
        "a file of a later format",
        Proof::Tests(&["a_file_of_a_later_format_is_left_as_it_is"]),
    ),
    Fault(
        59,
        "a file of an earlier format",
        Proof::None("there is none yet: this is the first format"),
    ),
    Fault(
        60,
        "impossible times, other time zones",
        Proof::Tests(&[
            "impossible_and_distant_times_change_no_place",
            "what_takes_the_place_of_another_counts_even_if_its_clock_is_slow",
        ]),
    ),
    Fault(
        61,
        "a rubric without questions",
        Proof::Tests(&["an_unsound_rubric_is_complained_of_as_expected"]),
    ),
    Fault(
        62,
        "a pipe, a device, a folder instead of a file",
        Proof::Tests(&["what_is_no_file_is_refused_without_waiting"]),
    ),
    Fault(
        63,
        "names that look like paths",
        Proof::Tests(&[
            "what_could_be_a_path_or_a_device_is_refused",
            "hostile_texts_are_no_ids_and_so_no_names_of_files",
        ]),
    ),
    Fault(
        64,
        "names that Windows keeps for devices",
        Proof::Tests(&[
            "what_could_be_a_path_or_a_device_is_refused",
            "hostile_texts_are_no_ids_and_so_no_names_of_files",
            "every_command_does_its_work_on_odd_file_systems",
            "names_that_windows_does_not_take_would_be_noticed",
        ]),
    ),
    Fault(
        65,
        "ids that differ in case only",
        Proof::Tests(&["what_could_be_a_path_or_a_device_is_refused"]),
    ),
    Fault(
        66,
        "the same name composed in two ways",
        Proof::Tests(&["a_name_is_found_however_it_was_typed_and_not_inside_another"]),
    ),
    Fault(
        67,
        "letters that look alike in ids",
        Proof::Tests(&[
            "what_could_be_a_path_or_a_device_is_refused",
            "hostile_texts_are_no_ids_and_so_no_names_of_files",
        ]),
    ),
    Fault(
        68,
        "direction marks and invisible characters in names",
        Proof::Tests(&[
            "hostile_texts_leave_a_terminal_as_it_was",
            "hostile_names_and_notes_reach_no_terminal_raw",
        ]),
    ),
    Fault(
        69,
        "very long names",
        Proof::Tests(&["the_longest_names_are_taken_and_no_file_is_called_after_one"]),
    ),
    Fault(
        70,
        "a link in the place of a draft",
        Proof::Tests(&[
            "a_link_in_the_place_of_a_draft_is_replaced_and_what_it_points_to_is_not_touched",
        ]),
    ),
    Fault(
        71,
        "files that others can read",
        Proof::Tests(&[
            "every_fault_around_the_round_is_found_with_what_to_do",
            "fixing_closes_files_and_clears_litter_and_touches_nothing_else",
        ]),
    ),
    Fault(
        72,
        "files of another owner",
        Proof::Tests(&["files_of_another_owner_or_with_a_second_name_are_found"]),
    ),
    Fault(
        73,
        "blanks, line breaks and odd bytes in paths",
        Proof::Tests(&["arguments_that_are_no_utf8_are_refused_in_words"]),
    ),
    Fault(
        74,
        "the terminal is closed",
        Proof::Tests(&[
            "a_closed_terminal_ends_the_program_soon_and_half_typed_text_is_offered_again",
            "whatever_happens_to_the_terminal_at_the_lines_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_the_sheet_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_a_list_it_is_restored",
            "whatever_happens_to_the_terminal_at_a_text_it_is_restored",
        ]),
    ),
    Fault(
        75,
        "the program is told to stop",
        Proof::Tests(&[
            "a_program_told_to_stop_keeps_half_typed_text_and_restores_the_terminal",
            "ctrl_c_keeps_the_draft_and_restores_the_terminal",
            "whatever_happens_to_the_terminal_at_the_lines_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_the_sheet_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_a_list_it_is_restored",
            "whatever_happens_to_the_terminal_at_a_text_it_is_restored",
        ]),
    ),
    Fault(
        76,
        "the program is suspended and goes on",
        Proof::Tests(&[
            "it_steps_aside_and_comes_back_as_it_was",
            "whatever_happens_to_the_terminal_at_the_lines_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_the_sheet_nothing_is_lost",
        ]),
    ),
    Fault(
        77,
        "the terminal is gone, and its signal is ignored",
        Proof::Tests(&[
            "whatever_happens_to_the_terminal_at_the_lines_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_the_sheet_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_a_list_it_is_restored",
            "whatever_happens_to_the_terminal_at_a_text_it_is_restored",
        ]),
    ),
    Fault(
        78,
        "the input ends in the middle of an answer",
        Proof::Tests(&["ctrl_d_in_the_middle_of_an_answer_does_not_end_it"]),
    ),
    Fault(
        79,
        "20 kB are pasted in one line",
        Proof::Tests(&[
            "a_marked_paste_of_20_kb_arrives_whole",
            "an_unmarked_paste_longer_than_a_terminal_takes_in_one_line_arrives_whole",
        ]),
    ),
    Fault(
        80,
        "several lines are pasted",
        Proof::Tests(&[
            "pasted_lines_that_look_like_answers_are_one_note",
            "control_characters_in_a_paste_never_reach_the_terminal",
        ]),
    ),
    Fault(
        81,
        "a score is typed wrongly",
        Proof::Tests(&["a_number_off_the_scale_says_on_which_side"]),
    ),
    Fault(
        82,
        "a narrow window, or one that changes its size",
        Proof::Tests(&[
            "a_window_of_20_columns_is_readable",
            "a_window_may_change_its_size_in_the_middle_of_an_answer",
            "whatever_happens_to_the_terminal_at_the_lines_nothing_is_lost",
            "whatever_happens_to_the_terminal_at_the_sheet_nothing_is_lost",
        ]),
    ),
    Fault(
        83,
        "there is no terminal",
        Proof::Tests(&["without_a_terminal_an_interview_is_refused_with_what_to_type_instead"]),
    ),
    Fault(
        84,
        "keys that are not UTF-8",
        Proof::Tests(&["a_key_that_is_no_utf_8_costs_nothing_but_itself"]),
    ),
    Fault(85, "a dumb terminal, no colour", Proof::Tests(&["a_dumb_terminal_gets_plain_lines"])),
    Fault(86, "an editor that fails", Proof::None("the interview starts no editor")),
    Fault(87, "files that an editor leaves behind", Proof::None("the interview starts no editor")),
    Fault(88, "odd quoting in the editor’s command", Proof::None("the interview starts no editor")),
    Fault(
        89,
        "markup in names and notes",
        Proof::Tests(&[
            "hostile_texts_add_no_element_to_the_report_and_run_nothing",
            "hostile_names_and_notes_change_nothing_but_the_text",
            "hostile_texts_are_no_markup_in_markdown",
        ]),
    ),
    Fault(
        90,
        "markup in the labels of charts",
        Proof::Tests(&["hostile_names_and_notes_change_nothing_but_the_text"]),
    ),
    Fault(
        91,
        "a page that loads something foreign",
        Proof::Tests(&["the_report_shows_the_ranking_in_order_and_asks_for_nothing_but_itself"]),
    ),
    Fault(
        92,
        "formulas in CSV",
        Proof::Tests(&[
            "hostile_texts_stay_one_cell_of_a_csv_file_and_no_formula",
            "hostile_texts_are_no_formula_to_libreoffice",
            "no_text_becomes_a_formula",
        ]),
    ),
    Fault(
        93,
        "separators and decimals of a spreadsheet",
        Proof::Tests(&[
            "a_spreadsheet_gets_the_separators_of_its_language_and_reads_back_what_was_written",
        ]),
    ),
    Fault(
        94,
        "a report shows names that its reader may not know",
        Proof::Tests(&[
            "a_report_on_one_candidate_names_no_other",
            "a_copy_for_training_names_nobody_and_ranks_the_same",
        ]),
    ),
    Fault(
        95,
        "the same files give other bytes",
        Proof::Tests(&[
            "random_rounds_give_the_same_bytes_wherever_whenever_and_on_any_number_of_threads",
        ]),
    ),
    Fault(
        96,
        "ties and rounding",
        Proof::Tests(&[
            "what_the_lead_leaves_open_the_id_settles",
            "equal_weights_give_nineteen_thirds_of_the_scale",
        ]),
    ),
    Fault(
        97,
        "a message shows what a note says",
        Proof::Tests(&["a_fault_in_a_sealed_card_is_named_without_what_stands_there"]),
    ),
    Fault(
        98,
        "somebody asks to be erased",
        Proof::Tests(&["nothing_of_an_erased_candidate_is_left_and_nothing_of_another_is_gone"]),
    ),
    Fault(
        99,
        "the round is in git",
        Proof::Tests(&[
            "erasing_says_what_git_still_keeps_and_verifying_finds_it_in_the_objects",
            "an_object_that_nothing_points_to_any_more_is_found_too",
            "the_printed_commands_take_the_person_out_of_the_history_and_leave_the_others_names",
        ]),
    ),
    Fault(
        100,
        "reports name somebody who was erased",
        Proof::Tests(&[
            "reports_outside_the_folder_are_erased_and_those_that_were_moved_are_named",
            "the_search_after_an_erasure_finds_a_name_that_somebody_wrote_elsewhere",
        ]),
    ),
    Fault(
        101,
        "data are kept too long",
        Proof::Tests(&[
            "what_is_overdue_is_listed_with_exit_code_three_and_erased_only_with_a_yes",
            "what_is_on_hold_is_neither_purged_nor_erased_until_the_hold_ends",
        ]),
    ),
    Fault(
        102,
        "somebody asks what is held of them",
        Proof::Tests(&[
            "everything_about_the_candidate_is_told_with_scale_rubric_dates_and_recipients",
            "in_random_rounds_no_word_about_another_candidate_is_ever_told",
            "a_member_is_told_of_nobody_else_in_the_team",
        ]),
    ),
    Fault(
        103,
        "an interviewer looks before submitting",
        Proof::Tests(&["nothing_shows_an_interviewer_the_others_before_their_own_card_is_in"]),
    ),
    Fault(
        104,
        "a scorecard is edited after it was submitted",
        Proof::Tests(&["a_card_that_was_changed_after_submission_is_named"]),
    ),
    Fault(
        105,
        "a report does not follow from the files",
        Proof::Tests(&[
            "a_report_follows_from_its_files_until_one_changes",
            "a_report_whose_places_were_changed_does_not_follow",
            "a_page_on_which_anything_was_changed_is_not_what_was_written",
        ]),
    ),
    Fault(
        106,
        "a digest gives a short note away",
        Proof::Tests(&["the_same_short_card_never_has_the_same_digest"]),
    ),
    Fault(
        107,
        "names on the command line",
        Proof::Tests(&["no_suggested_command_has_a_name_in_it"]),
    ),
    Fault(
        108,
        "copies beside the file survive an erasure",
        Proof::Tests(&["nothing_of_an_erased_candidate_is_left_and_nothing_of_another_is_gone"]),
    ),
    Fault(
        109,
        "words about health and the like in notes",
        Proof::Tests(&["words_about_health_are_answered_with_a_hint_that_stores_nothing"]),
    ),
    Fault(
        110,
        "an attack through a dependency",
        Proof::None(
            "`cargo deny` checks licences and sources, and everything is built with `--locked`",
        ),
    ),
    Fault(
        111,
        "a clock is set back",
        Proof::Tests(&["what_takes_the_place_of_another_counts_even_if_its_clock_is_slow"]),
    ),
];
