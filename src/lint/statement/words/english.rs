//! English.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; about; after; all; also; an; and; any; are; as; at; be; been; by; can; could; do; does; each; \
        every; for; from; had; has; have; how; if; in; into; is; it; its; my; no; nobody; not; of; on; onto; \
        or; our; ours; over; own; per; shall; so; such; than; that; the; their; them; there; these; they; \
        this; those; through; throughout; to; towards; under; until; up; upon; us; was; we; were; when; \
        where; which; while; who; whom; whose; will; with; within; without; would; you; your",
    ),
    (
        Class::Determiner,
        "a; an; any; both; each; every; her; his; its; my; no; our; some; that; the; their; these; this; \
        those; your",
    ),
    (
        Class::Preposition,
        "about; across; after; against; among; around; as; at; before; behind; between; by; during; for; from; \
        in; inside; into; of; off; on; onto; out; over; per; since; that; through; throughout; to; towards; \
        under; until; upon; via; when; where; which; while; who; with; within; without",
    ),
    (
        Class::Skip,
        "actively; also; continually; continuously; effectively; finally; further; please; significantly; \
        successfully; to; together; will",
    ),
    (
        Class::Change,
        "accelerate; avert; avoid; boost; bring; bring down; bring up; bump; bump up; chop; climb; compress; \
        contract by; crank up; curb; cut; cut down; decline; decrease; deflate; deflect; dial down; diminish; \
        double; drive down; drive from; drive up; drop; dwindle; ease down; edge up; expand; extend; fall; \
        gain; get down; get up; grow; halve; hike; increase; inflate; jump; knock; lengthen; lessen; lift; \
        lose; lower; maximise; maximize; minimise; minimize; move from; multiply; narrow; nudge; nudge up; \
        outgrow; outperform; pare; pare back; plunge; prune; push down; push up; quadruple; raise; ramp up; \
        recover; reduce; rein in; rise; save; scale; scale back; scale down; scale up; shave; shift from; \
        shorten; shrink; sink; slash; slow; soar; speed up; squeeze; swell; take from; tighten from; top up; \
        trim; triple; turn around; upsize; whittle; widen; work to decrease; work to increase; work to reduce",
    ),
    (
        Class::Rise,
        "boost; double; expand; extend; grow; hike; increase; lengthen; lift; raise; ramp up; scale; scale up; \
        triple",
    ),
    (
        Class::Clear,
        "abolish; clear; dispose of; eliminate; end; eradicate; get rid of; remove; resolve; stop; wipe out",
    ),
    (
        Class::Improve,
        "advance; amplify; beef up; bolster; brighten; broaden; brush up; build on; build up; catalyse; \
        catalyze; contribute; cultivate; deepen; deliver on; develop further; diversify; double down; double \
        down on; drive; elevate; embolden; encourage; energise; energize; enhance; enrich; evolve; \
        facilitate; fine tune; focus on; foster; further develop; get better; grow; harmonise; harmonize; \
        help improve; improve; incentivise; incentivize; intensify; invest in our; lean into; leverage; live \
        up to; make better; make headway; make less; make more; make progress; make strides; mature; \
        modernise; modernize; motivate; move the needle; nurture; optimise; optimize; perfect; polish up; \
        professionalise; professionalize; progress; promote; push; raise awareness; raise our game; raise \
        standards; raise the profile; raise the quality; rationalise; rationalize; refine; reinforce; \
        reinvigorate; rejuvenate; revitalise; revitalize; sharpen; shore up; simplify; spruce up; stabilise; \
        stabilize; step up; stimulate; streamline; strengthen; tighten; up our game; uplift; upskill; work \
        on; work towards",
    ),
    (
        Class::Keep,
        "abide by; carry on; carry on with; continue; defend; ensure continuity; hold; hold steady; keep; keep \
        going; keep on; keep up; maintain; persist; preserve; protect; remain; retain; ring fence; safeguard; \
        stay; stick; sustain; uphold",
    ),
    (
        Class::Monitor,
        "assess; calculate; determine; estimate; evaluate; follow the trend; follow up on; gauge; keep an eye; \
        keep tabs on; keep track; keep watch; measure; monitor; observe; track; watch",
    ),
    (Class::Ensure, "assure; ensure; guarantee; make sure; see to it"),
    (
        Class::Operate,
        "address; administer; assist; attend to; collaborate; comply; cooperate; coordinate; cover; deal; \
        deliver good; do business; do our job; engage; execute; handle; look after; manage; operate; oversee; \
        participate; provide; respond; run operations; run smoothly; run the business; serve; serve \
        customers; support; take care of",
    ),
    (
        Class::Achieve,
        "accomplish; achieve; arrive at; attain; beat; break; exceed; finish in; finish the season; get to; \
        hit; meet; outperform; reach; realise; realize; score; surpass",
    ),
    (
        Class::Aspire,
        "amaze; astonish; awaken; be; be known; become; being; bless; breathe; bring back; bring joy; bring \
        out; bring people; bring to life; bring together; captivate; care for; celebrate; champion; change \
        lives; change the way; cherish; close the gap; connect people; conquer; crack; dazzle; delight; \
        democratise; democratize; demonstrate that; demystify; dominate; dream; earn the right; electrify; \
        embody; empower; enable; enchant; enjoy; enliven; enthral; establish ourselves; excite; exemplify; \
        fall; fall in love; feel; flourish; free; galvanise; galvanize; give; give back; go from good; grow \
        into; grow up; have; help; humanise; humanize; ignite; illuminate; immerse; inspire; lead; leave \
        behind; let; let everyone; level up; liberate; lift people; lift spirits; live; love; make; make \
        good; make it; make life; master; nourish; open doors; open up; outclass; outshine; own; pioneer; \
        position ourselves; protect the planet; prove; put; raise the bar; rally; reconnect; redefine; \
        reimagine; reinvent; rejoice; rekindle; restore; restore faith; rethink; revolutionise; \
        revolutionize; rise to; see; set a new standard; set new standards; set the benchmark; set the \
        standard; set the tone; shape; shine; show that; show the; spark; speak to; stand for; stand out; \
        stay ahead; surprise; swing; take away; take care that; thrive; touch lives; transform; treat people; \
        turn; unite; unleash; unlock; welcome; wow",
    ),
    (
        Class::Acquire,
        "acquire; amass; attract; book; bring in; brings in; capture; claim back; close; close deals; collect; \
        connect; convert; convince; cross sell; crowdfund; earn; elicit; enrol; enroll; fetch; find; find \
        buyers; form; fundraise; gain; gain back; garner; generate; get; hand on; interest; land; let out; \
        lure; mobilise; mobilize; motivate; net; obtain; outsell; persuade; pick up; place; pull in; raise; \
        rally; reach; reactivate; recapture; receive; reclaim; recoup; recruit donors; recruit members; \
        reenrol; regain; rehome; renew; rent out; retain; scoop; secure; sell; sign; sign up; snag; upsell; \
        win; win back; woo",
    ),
    (
        Class::Task,
        "abandon; absorb; accelerate the rollout; accept; accommodate; account for; achieve certification; \
        acknowledge; activate; adapt; add; adjust; administer training; administrate; adopt; advertise; \
        affiliate; affix; aggregate; agree; airlift; align; allocate; allot; ally with; amalgamate; amend; \
        amplify the; analyse; analyze; annotate; announce; anonymise; answer; append; apply; appoint; \
        appraise; approve; archive; arrange; ascertain; asphalt; assemble; assess; assign; assist with; \
        attach; attend; audit; augment; authorise; authorize; automate; award; back up; backfill; backtest; \
        bail out; bake; batch; begin; benchmark; bid for; bind; blacklist; blog; board up; book a; borrow; \
        bottle feed; braid; brainstorm; breed; brew; brief; bring forward; bring in; bring into line; bring \
        into operation; bring into service; bring on stream; bring up to code; bring up to date; broadcast; \
        browse; build; bundle; bury; buy; calculate; calibrate; call; cancel; canvass; cap; caption; capture \
        feedback; carry out; carve; cascade; catalogue; categorise; cater; caulk; centralise; centralize; \
        certify; chair; change over; change the; charter; chat with; check; choose; circulate; clad; clarify; \
        classify; clean; clean up; climb; clone; close; close out; co design; co host; coach; code; codify; \
        collaborate on; collate; collect feedback; collocate; colour code; combine; commemorate; commence; \
        commission; commit; communicate; compare; compile; complete; compose; computerise; concatenate; \
        condense; conduct; confer; configure; confirm; confiscate; congratulate; connect; conserve; \
        consolidate; construct; consult; consult on; contact; containerise; containerize; contest; contract; \
        convene; convert the; convey; cook; cordon off; correct; counsel; counter sign; countersign; cover; \
        crawl; create; critique; cross train; cull; curate; cure; custom build; customise; customize; cut \
        over; cut the ribbon; de duplicate; de ice; de risk; deactivate; debrief; debug; decarbonise; \
        decarbonize; decide; declare; declutter; decommission; decorate; dedupe; deduplicate; deepclean; \
        defer; define; defragment; deinstall; delegate; deliver; demarcate; demo; demolish; demonstrate; \
        demonstrate the; depict; deploy; deprecate; descale; describe; design; desk check; detach; detail; \
        detect; determine; detoxify; develop; devise; diagnose; dial in; dig; digitise; digitize; dim; \
        disable; disband; discard; disclose; discontinue; discover; discuss; dismantle; dismount; dispatch; \
        display; dispose; distribute; dive; divert; divest; divide; do; document; dogfood; donate; download; \
        downsize; draft; drain; drape; draw up; dredge; drill; drive through; drop support; dry; dry run; \
        dual run; duplicate; earmark; edit; educate; eject; elect; electrify the; eliminate the; embargo; \
        embed; emit; employ; enact; enclose; encode; encrypt; endorse; endow; enforce; engage a; engineer; \
        engrave; enlist; enter; entertain; entrust; enumerate; equalise; equip; erect; escalate; establish; \
        estimate; etch; evacuate; evaluate; examine; excavate; excerpt; exchange; execute; exempt; exhibit; \
        exhume; exit; expand into; expand the contract; expand to; expedite; expel; experiment; explore; \
        export; expose the; extend opening; extend the contract; extend the licence; extend the opening; \
        extract; fabricate; factor; fall back on; fall back to; familiarise; fast track; felt; fence; \
        ferment; fertilise; fetch; figure out; file; fill; film; finalise; finalize; fingerprint; finish; \
        fireproof; firm up; fit; fix; flag; flatten; float; flush; fly; follow up; forbid; forecast; forge; \
        fork; formalise; formalize; format; formulate; fortify; forward; foul proof; frame; freeze; fry; \
        fumigate; fund; furnish; galvanise the; gather; gather feedback; gauge; gauge the; generate a report; \
        get approval; get quotes; get ready; get sign off; getting ready; give a talk; give feedback; give \
        training; glaze; go jogging; go live; go live with; go running; grade; graph; green light; greet; \
        grind; grit; groom; group; grow the team; halt; hand deliver; hand out; hand over; hand pick; \
        handcraft; handwrite; hang; harden; hardwire; harvest; head up; hire; hire out; hoist; hold a; hook \
        up; host; hot fix; hotfix; hyperlink; identify; illustrate; implement; import; impose; impound; \
        impregnate; improvise; in source; inaugurate; inaugurate the; incorporate; incubate; indent; index; \
        induct; induct new; inform; infuse; ingest; initiate; inject; inlay; inoculate; input; inscribe; \
        insert; insource; insource the; inspect; instal; install; instigate; instruct; instrument; insulate; \
        insure; integrate; intercept; interconnect; interleave; interlink; interview; introduce; invent; \
        inventorise; inventory; invest; investigate; invite; invoice; invoke; irrigate; isolate; issue; \
        itemise; iterate; job shadow; jog; join; jot; juxtapose; keep a diary; key in; kick off; kit out; \
        knit; label; laminate; latch; launch; lay; lay out; leak test; learn; lease; lend; liaise; license; \
        lift and shift; line up; link; liquidate; list; listen to; live stream; livestream; load; lobby; \
        localise; localize; locate; lock; log; log in; log on; look at; look for; look into; loop in; \
        lubricate; magnetise; make a decision; make an offer; make available; make decision; make plans; make \
        use of; manufacture; map; map out; marinate; mark; market; measure the impact; meditate; meet every; \
        meet with; melt; memorise; mentor; merge; migrate; mock up; model; moderate; modify; monetise; \
        mothball; motorise; mount; move; move to; mow; muck out; mulch; mute; nail down; name; narrate; \
        navigate; negotiate; nominate; notarise; note; notify; obtain a licence; obtain a permit; obtain \
        approval; obtain consent; obtain permits; obtain quotes; offboard; offer; offload the; onboard; \
        onboard new; onboard staff; onboard suppliers; onboard the; onboard to; open; operationalise; \
        operationalize; optimise the code; orchestrate; order; organise; organize; oust; outfit; outlaw; \
        outline; outplace; outsource; overhaul; overlay; oversow; overwinter; oxygenate; pack; package; \
        paint; parallelise; parameterise; paraphrase; parse; part exchange; partner with; pasteurise; patch; \
        pave; pay; pay off; pay out; pedestrianise; peer review; perform; phase out; photocopy; photograph; \
        pick; pilot; pitch; place an; plan; plant; plot; plug; plumb; polish; polish the; poll; pool; \
        populate; populate the; port; position; post; post mortem; post the; pour; power up; practice; \
        practise; pre register; prebook; prefabricate; prepare; prequalify; preregister; prescribe; present; \
        preview; prime; print; prioritise; prioritize; privatise; probe; process; proclaim; procure; produce; \
        productionise; productionize; profile; programme; prohibit; project; promote the; promote the event; \
        proof; proofread; prop up; propose; prototype; provide feedback; provide training; provision; prune; \
        publicise; publicize; publish; pull; pull together; pump out; punch; purchase; purge; put forward; \
        put forward the; put in place; put into operation; put live; put on; put out; put to; put together; \
        put up; put up for; qualify; quantify; quarantine; query; queue up the; quote; rank; rationalise the; \
        re align; re engineer; re evaluate; re home; re launch; re negotiate; re open; re queue; re run; re \
        sign; re tender; re train; re write; reach agreement; reach out; reach out to; read; realign; \
        reallocate; reallocate the; reap; rearrange; reassess; reassign; rebase; rebid; rebind; rebook; \
        reboot; rebrand; rebrief; rebuild; recalibrate; recap; recast; recategorise; recertify; reclassify; \
        recode; recode the; recommission; recompile; reconcile; reconfigure; reconstruct; record; recruit; \
        recruit a; recruit an; recruit two; recurse; recycle; red team; redact; redecorate; redefine roles; \
        redeploy; redesign; redevelop; redirect; redo; redraft; redraw; reelect; reengineer; reface; \
        refactor; refer; refile; refill; refinance; refine the; refit; refloat; reforest; reformat; \
        reformulate; refresh; refurbish; refute; register; regrade; regulate; rehearse; reheat; reimburse; \
        reindex; reinspect; reinstall; reinstate; reissue; rekey; relabel; relaunch; release; relet; reline; \
        relocate; remap; remaster; remedy; remind; remodel; remodel the; rename; rename the; render; \
        renegotiate; renew; renovate; rent; renumber; reopen; reopen the; reorder; reorganise; reorganize; \
        repack; repackage; repaint; repair; repave; repeal; rephase; rephrase; replace; replan; replant; \
        replatform; repoint; repopulate; report; report to; reposition; repossess; repot; reprice; reprint; \
        reprioritise; reprioritize; reprocess; reproduce; reprogram; republish; requalify; request; reroof; \
        reroute; rerun; reschedule; research; reseed; resell; resell the; reserve; resit; resize; reskill; \
        resolve; resource; resow; restart; restate; restock; restore; restructure; resubmit; resume; \
        resurface; resurvey; retell; retender; retest; rethink the; retile; retire; retool; retrain; \
        retrieve; retrofit; retry; retype; reupholster; reuse; revamp; revamp the; reverse; review; review \
        the; revise; revisit; rewind; rewire; rework; rewrite; rezone; ring fence the; rip out; roast; roll \
        out; rope in; rotate; round up; route; ruggedise; run; run in; sample; sandbag; sandblast; sanitise; \
        scaffold; scan; schedule; schedule the; scope; scrape; scrub; seal; seal off; secure a licence; \
        secure a site; secure approval; secure consent; secure funding for; secure permits; secure planning; \
        secure premises; secure sign off; seed; seek; segment; select; self assess; sell off; send; separate; \
        sequence; serialise; serialize; serve notice; service; set; set down; set off; set out; set to; set \
        up; settle; sew; sew up; shadow; share; shear; sheath; shelve; shine a light; ship; shoot; shortcut; \
        shortlist; shovel; showcase; shred; shuffle; shut down; shut off; sieve; sift; sign a lease; sign in; \
        sign off; sign over; sign the; sign up for; simulate; sing; size; sketch; skim; slaughter; slice; \
        smoke test; socialise; socialize; solicit; solve; sort; source; sow; spay; speak about; speak at; \
        speak on; speak to; speak with; spearhead; spec; spec out; spec up; specify; spend; spin up; split; \
        sponsor; spot check; spray; spring clean; stage; stamp; stand up; standardise; standardize; start; \
        start up; step down; sterilise; stitch; stock; store; storyboard; stow; stratify; stress test; strip; \
        strip out; structure; study; subclass; subcontract; subdivide; sublet; submit; subscribe; subsidise; \
        subsidize; substitute; subtitle; sue; summarise; summarize; sunset; supervise; supply; surface; \
        surface the; survey; suspend; swap; swear in; sweat; sweep; swim; switch; synchronise; syndicate; \
        syndicate the; systematise; tabulate; tabulate the; tackle; tag; tailor; take a decision; take apart; \
        take care of the; take charge of; take delivery; take down; take inventory; take inventory of; take \
        live; take minutes; take off; take on; take over; take part; take stock; take stock of; talk; talk \
        to; talk with; tarmac; tarmac the; task; teach; teach the; team up; team up with; tear down; \
        telephone; template; templatise; tender; tenderise; terminate; test; throw out; tick off; tidy; \
        timetable; toggle; top dress; topple; touch base; touch up; tow; tow away; trace; track down; train; \
        transcribe; transfer; transition; translate; transplant; travel; trawl; treat; treble check; triage; \
        trial; trickle; troubleshoot; try; try out; tune; turn in; turn off; turn on; type; type up; \
        typecheck; typeset; unblock; unbundle; uncover; undergo; underpin; understand; undertake; underwrite; \
        unearth; unify; unify the; uninstall; unload; unlock the door; unpack; unpick; unveil; unveil the; \
        upcycle; upcycle the; update; upgrade; upload; uproot; use; usher; utilise; utilize; vacate; \
        vaccinate; validate; varnish; vendor; ventilate; verify; verify the; vet; videotape; virtualise; \
        visit; visualise; visualize; volunteer; vote; vote on; walk; walk through; wargame; warn; warn the; \
        waterproof; wean; weatherproof; weave; webcast; weed; weigh; welcome new; weld; weld the; whitelist; \
        whitewash; widen the road; wind down; wind up; winnow; winterise; winterize; wipe; wire; wireframe; \
        withdraw; woodchip; work out; work through; work together with; work up; work with; workshop; \
        wrangle; wrap; wrap up; write; write to; x ray; yield test; zip",
    ),
    (
        Class::Produce,
        "build; construct; craft; create; deliver; design; develop; establish; form; generate; give; have; \
        launch; make; offer; open; produce; provide; put; set up; shape",
    ),
    (
        Class::Metric,
        "abandon; abandoned; abandonment; absence; absences; absenteeism; acceptance; accidents; accounts \
        receivable; accuracy; achievement of plan; acquisition cost; admin time; admissions; adoption; age; \
        aged debt; ageing; airtime; annual leave; answer time; aov; arpu; arr; arrears; arrivals; asp; attach \
        rate; attainment; attainment gap; attendance; attrition; availability; average; average time; avg; \
        avg.; backlog; balance; basket; basket size; batch size; bed days; bed nights; bed occupancy; beds; \
        bill; billable; bills; births; blood pressure; body fat; book to bill; book value; bookings; boot \
        time; bounce; breaches; breakages; budget variance; bugs; build time; burglaries; burn; burn rate; \
        cac; call outs; callbacks; calls per; cancellations; cancelled; capacity; capex; capture rate; carbon \
        footprint; carry over; cash; cash conversion; cash flow; cash position; cash runway; ces; \
        changeovers; chargebacks; churn; churned; claim rate; claims; claims per; claims ratio; class size; \
        click through; clicks; clv; co2; cogs; collection rate; collections; commission; commute time; \
        complaints; completion; compliance rate; consumption; contribution margin; conversion; conversions; \
        copies sold; cost; cost of; costs; count; coverage; cpa; cpc; cpl; cpm; crashes; credit notes; \
        crimes; crop yield; csat; ctr; cycle count; cycle time; daily active; damaged; dau; days; days lost; \
        days sales; deal size; deaths; debt; deductions; default; defaults; defect; defects; deficit; delay; \
        delayed; delinquency; deliveries; delivery time; demand; density; departures; deployments; deposits; \
        depreciation; detentions; deviation; deviations; discharges; discount; dividend; donations; door to; \
        downtime; drop out; drop outs; dropout; dso; dwell; dwell time; early departures; early leavers; \
        earnings; ebit; ebit margin; ebitda; efficiency ratio; electricity; emissions; employment; energy \
        use; eps; equipment effectiveness; error; errors; errors per; escalations; escapes; exclusions; \
        exits; expenditure; expense; expenses; expired; factor; failed; failures; fatalities; faults; feed \
        conversion; fees; fill rate; fines; finish rate; fires; first contact resolution; flights; food \
        miles; footfall; free cash flow; frequency; fte cost; fuel; fulfilment; funding; gap; gearing; gender \
        pay gap; gmv; goal difference; grade point; gross; gross margin; group size; growth rate; handling \
        time; headcount; headroom; heart rate; heat loss; hit rate; hold time; holding cost; hours; hours \
        lost; idle time; impairments; inbound calls; incidence; incidents; income; index; infection; \
        infections; inflow; injuries; intensity; interest cover; interruptions; inventory; inventory \
        turnover; invoice value; invoices; kilograms; kilometres; kilos; ktco2; kwh; landings; lapse; late \
        deliveries; late payments; latency; lead response time; lead time; leads; leakage; leave balance; \
        leavers; length; length of stay; lengths of stay; level; lifetime; lifetime value; liquidity; list \
        length; litres; load factor; load time; lodgements; loss; losses; lost days; lost sales; lost time; \
        lost workdays; lot size; ltv; makespan; margin; markdown; market share; market value; mau; mean; mean \
        time; median; median time; merchandise; mileage; miles; minutes; miscarriages; mispicks; missed; \
        misses; moisture; monthly active; mortality; mrr; mtbf; mttr; near misses; net debt; net income; net \
        promoter; net sales; net worth; nights; no; no shows; no.; non conformance; non conformances; \
        nonconformities; nps; number; occupancies; occupancy; occupancy level; oee; offload; on call; on time \
        delivery; on time performance; onboarding time; open bugs; open rate; open tickets; operating cost; \
        operating margin; opex; opinion score; order book; order size; order value; orders; ot; outages; \
        output; outstanding; over time; overdue; overheads; overnight stays; overpayments; overruns; \
        overtime; overturned; pace; page load; pallets; parcels; parking space; parking spaces; \
        participation; pass rate; passengers; patients per; patronage; pay gap; payables; payback; payment; \
        payments; payroll; penalties; penetration; per cent; per customer; per day; per employee; per head; \
        per hour; per month; per unit; per week; percent; percentage; percentage point; percentile; \
        performance index; permits; persistence; picks; pickup; pickups; plan fulfilment; planned vs actual; \
        portfolio value; portion; posts vacant; power usage; premium; premiums; price; price per; processing \
        time; production; productivity index; productivity per; profit; progress rate; proportion; pulse; \
        punctuality; quantity; queue length; queue time; quits; quota; ramp up time; rate; rates; rating; \
        ratings; ratio; ratio of; reaction time; readings; readmissions; rebookings; recalls; receivables; \
        recidivism; recoveries; recovery time; recycling; referrals; refunds; regressions; rejected; \
        rejections; rejects; releases per; renewals; rent; reoffending; repair time; repeat purchases; \
        replacements; reservations; reserve; reserves; residents per; resolution; resolution time; response \
        time; response times; retention; return; returned; returns; returns per; revenue; revenues; rework; \
        ridership; roa; roas; roce; roe; roi; rpm; rtt; run rate; run time; running cost; runtime; runway; \
        safety stock; sales; same store; satisfaction; savings rate; scope 1; score; scores; scrap; seats \
        sold; sell out; sell through; service level; set up time; setup time; severity; share; shipments; \
        shortfall; shrink; shrinkage; sick days; sick leave; sickness; signups; size of; sla; slippage; \
        solvency; speed; spillage; spills; spoilage; spread; staff time; staff turnover; standing charge; \
        stay; stock; stock outs; stockholding; stockouts; stolen; strikes; subscriptions; sum; suspensions; \
        tailbacks; takings; talk time; task time; tat; tax; tco; team size; temperature; tenure; test scores; \
        thefts; throughput; throughput time; ticket volume; tickets; time between; time for; time from; time \
        in; time lost; time of; time off; time on; time per; time spent; time taken; time to; tonnage; \
        tonnes; tons; top line; total; total time; traffic; transactions; transit time; travel time; trips; \
        truancy; turn; turn time; turnaround; turnaround time; turnover; turns; unemployment; unit cost; \
        units; units sold; unpaid; unresolved; unsold; uptake; uptime; usage; users; utilisation; utilised; \
        utilization; vacancies; vacancy; vacant; vacant posts; value; variance; velocity; viewership; \
        visitors; visits; void; voids; volume; vulnerabilities; wage; wages; wait; wait time; wait times; \
        waiting list; waiting time; warranty; wastage; waste; wasted; water use; wau; weekly active; weight; \
        win rate; working capital; wrap time; write offs; written off; yield; yields",
    ),
    (
        Class::Deliverable,
        "abstraction; accreditation; acquisition; action plan; advisory board; agenda; agreement; alert; \
        alerts; algorithm; analysis; annotation; api; app; application; approval; architecture; archive; \
        artefact; article; artifact; assessment; audit; authorisation; automation; away day; awayday; backup; \
        banner; benchmark; board; booklet; branch; branding; bridge; brochure; budget plan; building; \
        bulletin; business case; bylaws; cache; caching; calendar; campaign; canteen; car park; case study; \
        catalog; catalogue; certificate; certification; changelog; charging station; charter; chatbot; \
        checklist; clearance; cli; client library; cluster; cms; code; code of conduct; committee; community \
        of practice; comparison; competition; compiler; complaint procedure; concept; conference; \
        configuration; connector; consent; constitution; content; contract; copywriting; course; creation; \
        crm; curriculum; cutover; dark mode; dashboard; database; deck; definition; demo; deployment; depot; \
        design; desk research; detection; development plan; diagram; digest; directory; doc; docs; document; \
        documentation; draft; draft report; e learning; editor; editorial; encryption; endpoint; engine; erp; \
        escalation path; estimate; evaluation; event; exhibition; export; extension; factory; failover; fair; \
        faq; feature; film; filter; fleet; flow; flyer; focus group; forecast; form; framework; function; \
        gala; garden; gateway; glossary; go live; grid; guide; guidebook; guideline; guidelines; hall; \
        handbook; hardware; headquarters; helpdesk; hotline; implementation; import; initiative; inspection; \
        install; installation; installer; integration; interface; interview; intranet; introduction; \
        inventory list; inventory plan; inventory system; invitation; job description; keynote; kick off; \
        kickoff; kit; kitchen; lab; landing page; laptop; launch; layout; leaflet; letter; letter of intent; \
        library; licence; license; linter; list; lms; localisation; localization; logging; login; logo; \
        machine; mandate; manual; map; mapping; market research; meeting; memo; memorandum; menu; merch; \
        merger; microservice; microsite; middleware; migration; milestone; mock up; mockup; model; module; \
        mou; mvp; network; network plan; newsletter; note; noticeboard; notifications; observability; office; \
        onboarding; open day; opening; outline; outreach; overview; pack; package; page; paper; parser; \
        partnership; permission; permit; phase; photo; pilot; pipeline; plan; plant; platform; playbook; \
        playground; plugin; poc; podcast; pointer; policies; policy; portal; poster; pr; presentation; \
        printer; procedure; process; process map; procurement; product line; program; programme; project; \
        proof of concept; proposal; prospectus; prototype; publication; pull request; push notification; \
        questionnaire; quote; quotes; rebrand; recommendation; recruitment; redesign; refactor; refactoring; \
        refresh; refresher; register; registry; rehearsal; relaunch; release; relocation; renovation; \
        reorganisation; repo; report; repository; request for proposal; research; review; revision; rewrite; \
        rfi; rfp; risk register; road; roadmap; roadshow; roll out; rollout; rota; rotation; roundtable; \
        rulebook; runbook; runtime; sandbox; sap; schedule; scheduler; scheme; screen; script; sdk; search; \
        selection; series; server; server room; service; session; set up; setup; shop; shortlist; sign off; \
        signage; single sign on; site; slides; software; sop; spec; specification; specs; sprint; sso; \
        standard; statute; steering group; store; storyboard; strategy; study; style guide; support for; \
        survey; swap; syllabus; system; takeover; task force; taskforce; taxonomy; telemetry; template; \
        terminal; test; test suite; testimonial; timetable; tool; toolbox; toolkit; tour; town hall; tracing; \
        tracker; training; transition; translation; trial; tutorial; update; upgrade; user research; version; \
        video; walkthrough; warehouse; website; white paper; whitepaper; wiki; wing; wireframe; wireframing; \
        wizard; workflow; working group; working hours; workshop; write up",
    ),
    (
        Class::Event,
        "1:1; ad; advert; announcement; appointment; article; assembly; audit; blog; blog post; bootcamp; \
        briefing; broadcast; brochure; call; campaign; case study; ceremony; check in; class; clinic visit; \
        coaching; commit; concert; conference; congress; contribution; course; deliverable; demo; document; \
        drill; e mail; email; episode; event; exhibition; experiment; fair; feature; festival; flyer; guide; \
        hackathon; hearing; inspection; interview; iteration; job fair; keynote; lab; leaflet; learn; \
        lecture; lesson; letter; livestream; lunch; mailing; masterclass; meeting; meetup; news item; \
        newsletter; one on one; one to one; open day; paper; phone call; pitch; podcast; post; presentation; \
        press briefing; press conference; press release; programme; prototype; pull request; rehearsal; \
        report; retreat; retro; retrospective; review; roadmap review; roadshow; roundtable; seminar; \
        session; site visit; slide; slide deck; social post; sprint; story; story point; stream; study visit; \
        survey; talk; template; test; ticket; tool; tour; tournament; town hall; training; training session; \
        tutorial; tweet; video; visit; webinar; white paper; whitepaper; workshop",
    ),
    (
        Class::Own,
        "agents; backlog; backlog item; checklist; contact; contracts reviewed; control; datasets; \
        deliverable; document; driver; employees trained; evacuation; feature; field; form; item; job \
        description; leaders; line manager; manager; milestone; module; nurse; page; policy; position; \
        procedure; process; product backlog; repository; requirement; risk; roadmap; role; route; rule; \
        screen; server; service; shift; site; staff; step; steward; story; system; table; task; team lead; \
        test case; ticket; user story; workstream",
    ),
    (
        Class::Party,
        "account; adopter; adopters; adult; advocate; allotment holder; allottee; ally; alumni; alumnus; \
        amateur; angler; applicant; apprentice; artisan; artist; athlete; attendee; audience; author; baker; \
        bank; barrister; benefactor; beneficiary; bidder; booking; borrower; brand ambassador; brewer; \
        builder; buyer; caller; camper; candidate; caregiver; carer; carpenter; chain; charity; chef; child; \
        citizen; claimant; claimants; clergy; client; clinician; club; co op; cohort; colleague; collector; \
        commissioner; commuter; company; conference speaker; congregation; consultancy; consumer; contract; \
        contributor; cook; cooperative; council; councillor; couple; courier; craftsman; creator; creditor; \
        crew; customer; cyclist; dancer; deal; dealer; dentist; deputies; designer; developer; diner; \
        distributor; doctor; dog owner; donation; donor; driver; editor; electrician; employee; employer; \
        engineer; enquiry; enterprise; evaluator; everyone; exhibitor; exporter; external; family; fan; farm; \
        farmer; female; festival goer; firefighter; first timer; fisher; foreigner; foster carer; foster \
        family; foundation; founder; franchise; franchisee; freelancer; friend; funder; gardener; girl; \
        goalkeeper; gp; graduate; grandparent; grantee; group of; grower; guardian; guest; gym goer; haulier; \
        helper; hirer; holders; holidaymaker; home; homeowner; horse owner; hospital; hotel; household; \
        importer; individual; inhabitant; inmate; install; institution; instructor; insurer; intern; \
        investor; job; joiner; journalist; jury; keeper; kid; landlord; lawyer; lead; leader; learner; \
        leaseholder; leaver; lecturer; legislator; lender; licence sold; licensee; listener; loan; local; \
        lodger; logo; maker; man; manufacturer; media; member; merchant; meter reader; midwife; migrant; \
        minister; mother; motorist; mum; municipality; musician; neighborhood; neighbour; neighbourhood; new \
        logos; new starter; newcomer; newspaper; ngo; nurse; offender; office holder; officer; operator; \
        opponent; order; orderer; organisation; organization; outsider; owner; parent; parishioner; partner; \
        partnership; passenger; patient; paying; pensioner; people; percussionist; person; pet owner; \
        pharmacy; physician; pilgrim; planner; player; pledge; plumber; pmes; police; policyholder; practice; \
        practitioner; press; principal; producer; professional; programmer; prospect; public; publisher; \
        pupil; purchaser; reader; recipient; recruit; recruiter; referral; refugee; regulator; renter; reps; \
        researcher; reseller; resident; respondent; restaurant; retailer; retiree; returner; reviewer; rider; \
        runner; sailor; saver; scholar; school; scientist; seller; senior; settler; shareholder; shop; \
        shopper; sign up; signature; signup; singer; skipper; small business; smallholder; sme; smes; \
        society; soldier; solicitor; spectator; sponsor; sportsman; stakeholder; stallholder; star; startup; \
        stockist; streamer; streamers; student; subscriber; subscription; supplier; supporter; survivor; \
        swimmer; talent; taxpayer; teacher; team; teenager; tenant; tender; tester; theatre goer; therapist; \
        ticket holders; ticket sold; tourist; trader; trainee; transcriber; traveller; trial; trust; trustee; \
        tutor; undergraduate; university; user; vendor; vet; veteran; viewer; villager; visitor; volunteer; \
        voter; walker; wholesaler; winegrower; winemaker; woman; worker; workspace; writer; young people; \
        youth",
    ),
    (
        Class::Input,
        "ad budget; ad spend; ad spending; budget; expenditure on; fte; ftes; headcount; hire; investment; \
        marketing budget; marketing spend; project timeline; spend; spending; staffing; technology spending; \
        timeline; training hours",
    ),
    (
        Class::Concept,
        "*ability; *arity; *ernity; *hood; *icity; *ility; *ivity; *ness; *ocracy; *ology; *osity; *ship; \
        ability; accessibility; activities; adaptability; administration; agile; agility; alignment; \
        ambiance; ambition; appearance; appreciation; approach; aptitude; aspiration; atmosphere; attention; \
        attitude; attitudes; attractiveness; authority; awareness; awareness level; behavior; behaviour; best \
        practices; brand; business; business as usual; buzz; capability; care; clarity; cleanliness; climate; \
        closeness; coherence; cohesion; collaboration; comfort; comfort level; commitment; communication; \
        communications; compassion; competence; competency; competitiveness; compliance; conduct; \
        consistency; convenience; cooperation; coordination; courage; courtesy; craftsmanship; creativity; \
        credibility; csr; culture; customer centricity; customer experience; customer focus; customer \
        orientation; customer relations; customer service; customer success; data driven; data quality; day \
        to day; dedication; development; dialog; dialogue; digital; digitalisation; digitalization; \
        digitisation; digitization; discipline; diversity; dynamics; ecosystem; education; effectiveness; \
        efficiency; empathy; empowerment; energy level; engagement; enthusiasm; environment; equity; esg; \
        ethics; excellence; expectations; experience; expertise; fairness; feedback; figures; finance; \
        flexibility; focus; friendliness; future readiness; general; go to market; governance; growth; \
        happiness; harmony; health; hospitality; hr; human resources; hygiene; identity; image; imagination; \
        impact; implication; improvement; inclusion; independence; indicators; influence; information; \
        initiative; initiatives; innovation; insight; inspiration; integrity; intelligence; interaction; \
        involvement; judgement; know how; knowledge; kpi; kpis; leadership; learning; legal; lifestyle; \
        logistics; loyalty; maintenance; management; market position; market presence; marketing; maturity; \
        mentality; metrics; mindfulness; mindset; misc; miscellaneous; modernisation; modernization; \
        momentum; mood; morale; motivation; network effects; nutrition; operations; opportunity; orderliness; \
        orientation; other; others; outcomes; outlook; ownership; parameters; passion; people; people \
        development; performance; planning; politeness; popularity; positioning; posture; potential; pr; \
        preparedness; presence; prestige; prevention; priorities; procedures; process; processes; \
        procurement; productivity; professionalism; profile; profitability; progress; prosperity; proximity; \
        public relations; publicity; quality; rapport; readiness; recognition; regard; relations; \
        relationship; relationships; reliability; relief; renown; reputation; resilience; respect; \
        responsibility; responsiveness; results; risk; robustness; safety; sales excellence; satisfaction of \
        needs; satisfaction with work; security; sentiment; seriousness; service; services; signals; skills; \
        social responsibility; solidarity; spirit; stability; staff development; standards; strategy; \
        structure; stuff; success; succession; sustainability; sympathy; synergies; synergy; talent; team \
        spirit; teamwork; tech debt; technology; things; thinking; thought leadership; topics; training \
        quality; transformation; transparency; trust; understanding; unity; usability; user experience; user \
        friendliness; value; values; various; velocity; versatility; vigilance; visibility; vision; vitality; \
        way of working; ways of working; well being; wellbeing; willingness; wisdom; work environment; work \
        life balance; workflow; workload; workplace",
    ),
    (
        Class::Ideal,
        "absolute; admired; alive; as a top; as easy as; at ease; at home; at the heart; at their best; \
        balance between; because of us; belong; belonging; beloved; best; best in class; boring; breeze; \
        brilliant; by heart; by themselves; can't; can't imagine; cannot imagine; cared for; carefree; \
        cherished; choice; choose again; come home; confidence; confident; control of; count on; counts on; \
        culture; dare; delightful; destination; devoted; dignified; dignity; distinctive; dread; dream; \
        eager; easy; easy as; effortless; effortlessly; enjoyable; envied; envy; everybody's; everyone's; \
        everywhere; excellent; exceptional; experience; fair; famous; famous for; fantastic; favorite; \
        favourite; fear; fearless; feel at home; feel safe; finally; first call; first choice; first port; \
        first port of call; first thought; fit; flagship; flourishing; forgets; friction free; frictionless; \
        full of energy; full potential; fun; future; generation; gladly; go to; gold plated; gold standard; \
        great; greatest; guesswork; happily; happy; hassle; hassle free; headache; headaches; healthy; heard; \
        heart; hearts; home; honest; imagine; impossible; in good hands; independence; independent; \
        indispensable; inspired; inspiring; intuitive; invisible; irresistible; joy; known as; known for; \
        language; leader; leading; legendary; like a; living room; look forward; looked after; looks forward; \
        lovable; love; loved; lovely; loves; magical; market leader; market leadership; memorable; mindful; \
        most; must have; never again; new energy; no one; nobody; nobody else; nowhere else; number one; \
        obvious choice; on their own; one of a kind; outstanding; pain; painless; partner of choice; peace of \
        mind; place; pleasure; potential; powerhouse; prefer; preferred; pride; product market fit; proud; \
        proudly; queue up; recognised as; recognized as; recommend; reference; regarded as; regular; relies \
        on; rely on; remarkable; renowned; reputation as; resilient; respected; respected as; role model; \
        safe in; safely; seamless; second home; second nature; second to none; seen as; sense of; simple as; \
        sleep; smartest; sought after; spark; speaks about; stand out; stands for; stress free; strongest; \
        surprise; surprise free; sustainable; swear by; swears by; synonymous with; talk about; tell their \
        friends; thanks to us; think twice; thinking twice; thrive; thrives; thriving; top of mind; \
        treasured; trust; trusted; trusts; turn first; turn to first; twice before; unbeatable; \
        unforgettable; unmissable; unstoppable; unthinkable; valued; vibrant; voice; welcome; welcoming; what \
        they need; winning; with confidence; with pride; without a second thought; without asking; without \
        fear; without hesitation; without thinking; without thinking twice; without worry; world; world \
        class; worldclass; worry free; worth; would not miss; yearn",
    ),
    (
        Class::Vanity,
        "app installs; applause; blog views; booth visitors; brand mentions; click; clicks; clicks on; \
        commits; contacts in the database; documents created; downloads; email opens; email sent; emails \
        sent; event attendees; facebook fans; facebook likes; fans; features shipped; followers; hashtags; \
        hits; hours worked; impressions; instagram followers; installs; likes; lines of code; list size; \
        logins; mailing list; media coverage; media mentions; media reach; meetings; meetings held; mentions; \
        new followers; newsletter list; newsletter subscribers; open rates of; organic reach; page \
        impressions; page view; page views; pageviews; press mentions; reach on; registered accounts; \
        registered users; reports generated; retweets; shares on; site traffic; slides; stand visitors; stars \
        on github; story points; subscribers on; tickets created; total downloads; total registrations; total \
        visits; traffic; tweets; twitter followers; unique visitors; video views; views; visitors to the \
        stand; visits to the website; web traffic; website hits; website traffic; website visitors; website \
        visits; youtube subscribers",
    ),
    (
        Class::Comparative,
        "better; bigger; brighter; broader; calmer; cheaper; cleaner; clearer; cleverer; closer; deeper; \
        earlier; easier; enhanced; fairer; falling; faster; fewer; fresher; friendlier; greater; greener; \
        growing; happier; healthier; higher; improved; increased; larger; later; leaner; less; lighter; \
        longer; lower; maximum; minimal; more; nicer; quicker; quieter; reduced; richer; rising; safer; \
        sharper; shorter; simpler; slower; smaller; smarter; smoother; stricter; stronger; tighter; warmer; \
        wider",
    ),
    (
        Class::Vaguely,
        "accurate; adequate; agile; appropriate; attractive; available to all; balanced; capable; clean; \
        clear; comfortable; committed; competent; competitive prices; competitive pricing; compliant; \
        consistent; content with; convenient; cooperative; correct; creative; credible; decent; dedicated; \
        dependable; digital; diverse; durable; eager; economical; effective; efficient; energetic; engaged; \
        enthusiastic; equal; ethical; fast; fine; flexible; fluent; fresh; friendly; functional; future \
        proof; good; green; happy; harmonious; healthy; helpful; high; high quality; ideal; inclusive; \
        innovative; intuitive; lasting; lean; low; loyal; manageable; mature; meaningful; modern; motivated; \
        neat; nice; noticeable; optimal; passionate; pleasant; polite; positive; practical; proactive; \
        productive; professional; proper; punctual; qualified; quick; reasonable; regular; reliable; \
        respectful; responsible; responsive; rewarding; robust; safe; satisfactory; satisfied; satisfying; \
        scalable; seasoned; sensible; significant; simple; skilled; smart; smooth; solid; sound; stable; \
        strong; structured; successful; sufficient; sustainable; talented; tangible; tidy; timely; \
        transparent; trusting; understandable; unified; up to date; useful; valuable; versatile; viable; \
        visible; well balanced; well organised; well trained",
    ),
    (
        Class::Done,
        "accepted; achieved; agreed; allocated; allotted; appointed; approved; archived; assigned; attained; \
        automated; available; awarded; begun; booked; bought; broken ground; budgeted; built; certified; \
        chosen; circulated; closed; collected; commissioned; communicated; compiled; complete; completed; \
        complied; configured; connected; consolidated; countersigned; created; decided; decommissioned; \
        defined; delivered; deployed; designed; developed; digitised; digitized; distributed; documented; \
        done; drafted; drawn; drawn up; enabled; equipped; established; evaluated; executed; exist; exists; \
        filed; finalised; finalized; finished; fitted; fixed; formalised; found; functional; furnished; \
        given; handed; handed over; harmonised; harmonized; held; hired; hit; hosted; identified; \
        implemented; in force; in hand; in operation; in place; in production; in use; in writing; informed; \
        installed; integrated; interviewed; introduced; issued; kicked off; laid; laid out; launched; live; \
        made; mapped; merged; met; migrated; moved; named; negotiated; on file; onboarded; online; open; \
        operational; ordered; organised; organized; outlined; overhauled; painted; passed by; patched; \
        piloted; planned; posted; prepared; presented; printed; procured; produced; published; purchased; \
        put; ratified; reachable; reached; read; ready; recorded; recruited; redesigned; redone; redrawn; \
        registered; relaunched; released; renovated; repaired; replaced; restructured; retired; reviewed; \
        revised; rewritten; rolled; rolled out; run; scheduled; scoped; selected; sent; set; set up; shipped; \
        shut; signed; signed off; sourced; split; staffed; standardised; standardized; started; submitted; \
        surveyed; switched; switched off; sworn in; synced; tagged; taken down; taught; tendered; tested; \
        thrown out; trained; transferred; translated; undertaken; unified; unveiled; up and running; updated; \
        upgraded; uploaded; usable; validated; verified; visited; wired; withdrawn; wrapped up; written",
    ),
    (
        Class::Moved,
        "are down; are up; climbed; come down; comes down; cut; declined; decrease; decreased; decreases; \
        doubled; down; drop; dropped; drops; fallen; falls; go down; go up; goes down; goes up; gone down; \
        gone up; grew; grown; grows; growth; halved; has increased; hike; improved; increase; increased; \
        increases; is down; is up; lifted; lower; lowered; narrowed; raised; reduced; reduction; risen; \
        rises; rose; shortened; shrinks; shrunk; tripled; up; went down; went up",
    ),
    (
        Class::Multiplier,
        "2x; 3x; a fifth; a half; a quarter of; a sixth; a tenth; a third; a third of; a twentieth; an eighth; \
        at cost; break even; breakeven; by a quarter; by half; carbon neutral; double; doubled; doubles; \
        doubling; down a quarter; drops a quarter; every fifth; every fourth; every other; every second; \
        every sixth; every tenth; every third; falls a quarter; fewer than one; fivefold; four fifths; four \
        out of; fourfold; half; half a point; half of; half the; halve; halved; halves; halving; in half; in \
        ten; in the top five; in the top four; in the top ten; in the top three; in the top two; into the top \
        five; into the top ten; into the top three; less than one; nine out of; nine tenths; none; number one \
        spot; one eighth; one fifth; one half; one in; one out of; one quarter; one sixth; one tenth; one \
        third; out of ten; quadruple; rises a quarter; tenfold; three fifths; three out of; three quarters; \
        three tenths; threefold; triple; tripled; twice; two fifths; two in; two out of; two thirds; twofold; \
        up a quarter; zero",
    ),
    (
        Class::Cardinal,
        "dozen; eight; eleven; fifteen; fifty; five; forty; four; hundred; million; nine; seven; six; sixty; \
        ten; thirty; thousand; three; twelve; twenty; two",
    ),
    (
        Class::Time,
        "business days; calendar days; cycle; cycles; day; days; fortnight; h; hour; hours; min; mins; minute; \
        minutes; month; months; ms; quarter; quarters; season; sec; second; seconds; semester; sprint; week; \
        weeks; working days; year; years",
    ),
    (
        Class::Horizon,
        "cycle; cycles; month; months; quarter; quarters; season; semester; sprints; week; weeks; year; years",
    ),
    (
        Class::Month,
        "apr; april; aug; august; autumn; black friday; christmas; dec; december; easter; feb; february; jan; \
        january; jul; july; jun; june; mar; march; may; nov; november; oct; october; ramadan; sep; sept; \
        september; spring; summer; thanksgiving; winter",
    ),
    (
        Class::Until,
        "ahead of; before; by; by end of; by summer; by the close of; by the end of; by year end; in a month; \
        in six months; in the next; next quarter; no later than; over the next; this month; this quarter; \
        this year; through; through the end; till; until; within the next; within the quarter; year end",
    ),
    (
        Class::Name,
        "angular; article; batch; building; chapter; class; clause; din; en; floor; form; g; gate; gen; gpt; \
        grade; group; http; industry; ipv; iso; java; key; kpi; level; line; model; module; no; norm; nr; \
        office; option; part; phase; pillar; platform; point; priority; python; release; room; round; route; \
        scope; section; series; soc; sprint; stage; step; store; stream; terminal; tier; tls; top; track; \
        type; unit; version; ward; wave; web; week; windows; year; zone",
    ),
    (
        Class::Threshold,
        "above; at least; at most; at or above; at or over; at or under; below; better than; exceeding; fewer \
        than; fewer than one; greater than; higher than; inside; less than; less than one; lower than; max; \
        max.; maximum; maximum of; min.; minimum; minimum of; more than; never more than; no fewer than; no \
        higher than; no less than; no longer than; no lower than; no more than; not exceed; not exceeding; \
        not more than; or above; or below; or better; or fewer; or higher; or less; or lower; or more; over; \
        under; up to; within",
    ),
    (
        Class::Steady,
        "always; are kept; as standard; at all times; at any time; at current level; at its current; be kept; \
        consistently; constantly; continue to; continues to; continuously; do not let; does not drop; does \
        not exceed; does not fall; does not rise; doesn't fall; don't let; each month; every day; every \
        month; every quarter; every week; flat; from dropping below; from exceeding; from falling below; from \
        going above; from going below; from rising above; is kept; never below; never drop; never drops; \
        never exceed; never exceeds; never fall; never falls; never fewer; never fewer than; never go above; \
        never go below; never go over; never goes above; never goes below; never goes over; never less; never \
        less than; never more; never more than; never reach; never rise; never rises; never top; no matter; \
        not exceed; permanently; permanently below; remain; remains; round the clock; stable; stay; stays; \
        steady; unchanged; we hold; we keep; we maintain; we stay; year round",
    ),
    (
        Class::Evidence,
        "against last; as opposed to; baseline; before; compared to; compared with; currently; currently at; \
        down from; from; instead of; last quarter; last season; last winter; last year; month over month; \
        more than last; now; on; on last year; on previous; on prior; over last; previous year; rather than; \
        than; than in; than last; today; up from; versus; vs; vs.; was; were; year on year; year over year; \
        yoy",
    ),
    (
        Class::Purpose,
        "and achieve; and bring; and cut; and get; and grow; and hit; and improve; and increase; and lift; and \
        lower; and raise; and reduce; and win; as demonstrated by; as evidenced by; as indicated by; as \
        measured by; as shown by; in order to; leading to; resulting in; so; so that; that brings; that cuts; \
        that raises; that reduces; thereby; to achieve; to boost; to bring; to cut; to decrease; to get; to \
        grow; to halve; to improve; to increase; to lift; to lower; to raise; to reach; to reduce; to save; \
        to shorten; to speed up; to win; until; which; while; with the result",
    ),
    (
        Class::Means,
        "by adding; by building; by creating; by developing; by doing; by hiring; by implementing; by \
        introducing; by launching; by means of; by offering; by publishing; by tracking; by training; by \
        using; by way of; by writing; through; via",
    ),
    (
        Class::Question,
        "are we; can we; did we; do we; does; have we; how; how many; how much; how well; if; is it; is our; \
        should we; to what extent; what; what kind of; when will; whether; which; who; why",
    ),
    (Class::Count, "#; amount; average; avg; count; mean; median; no; no.; number; quantity; sum; total; volume"),
    (
        Class::Undertaken,
        "arranged; attended; authored; booked; closed; collected; completed; conducted; created; delivered; \
        drafted; generated; given; held; hosted; issued; launched; logged; made; organised; organized; \
        performed; placed; planned; posted; prepared; processed; produced; published; recorded; released; \
        run; sent; shared; shipped; started; submitted; uploaded; visited; worked; written",
    ),
    (Class::Pronoun, "everybody; everyone; i; nobody; our; ourselves; they; us; we"),
    (
        Class::Be,
        "agree; agrees; are; arrive; arrives; believe; can; can't; cannot; choose; chooses; come; comes; feel; \
        feels; get; gets; has; have; is; know; knows; live; love; loves; makes; need; needs; prefer; prefers; \
        recommend; return; runs; say; says; see; speak; speaks; tells; trust; understand; understands; use; \
        uses; want; wants; will; wins",
    ),
    (
        Class::Routine,
        "as usual; business as usual; daily business; daily operations; day to day; everyday business; \
        everyday work; existing business; ongoing operations; regular operations; routine; usual business",
    ),
];
