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
        "about; across; after; against; among; around; as; at; before; behind; between; by; during; for; \
        from; in; inside; into; of; off; on; onto; out; over; per; since; that; through; throughout; to; \
        towards; under; until; upon; via; when; where; which; while; who; with; within; without",
    ),
    (
        Class::Skip,
        "actively; also; continually; continuously; effectively; finally; further; please; significantly; \
        successfully; to; together; will",
    ),
    (
        Class::Change,
        "accelerate; boost; bring; bring down; bring up; climb; compress; contract by; curb; cut; cut down; \
        decline; decrease; diminish; double; drive down; drive up; drop; expand; extend; fall; gain; get \
        down; get up; grow; halve; hike; increase; jump; lengthen; lessen; lift; lose; lower; maximise; \
        maximize; minimise; minimize; multiply; narrow; outgrow; outperform; push down; push up; quadruple; \
        raise; ramp up; recover; reduce; rise; save; scale; scale up; shave; shorten; shrink; slash; slow; \
        soar; speed up; trim; triple; turn around; widen; work to decrease; work to increase; work to reduce",
    ),
    (
        Class::Rise,
        "boost; double; expand; extend; grow; hike; increase; lengthen; lift; raise; ramp up; scale; scale \
        up; triple",
    ),
    (
        Class::Clear,
        "abolish; clear; dispose of; eliminate; end; eradicate; get rid of; remove; resolve; stop; wipe out",
    ),
    (
        Class::Improve,
        "advance; beef up; bolster; brush up; build on; contribute; cultivate; deepen; double down; double \
        down on; drive; elevate; encourage; energise; energize; enhance; enrich; evolve; facilitate; fine \
        tune; focus on; foster; further develop; grow; harmonise; harmonize; improve; intensify; invest in \
        our; lean into; leverage; make less; make more; make progress; mature; modernise; modernize; \
        nurture; optimise; optimize; professionalise; professionalize; progress; promote; push; raise \
        awareness; raise standards; raise the profile; raise the quality; reinforce; revitalise; revitalize; \
        sharpen; shore up; simplify; spruce up; step up; stimulate; streamline; strengthen; tighten; work on",
    ),
    (
        Class::Keep,
        "continue; defend; ensure continuity; hold; keep; keep up; maintain; preserve; protect; remain; \
        retain; safeguard; stay; stick; sustain; uphold",
    ),
    (
        Class::Monitor,
        "assess; calculate; determine; estimate; evaluate; follow up on; gauge; keep an eye; keep track; keep \
        watch; measure; monitor; observe; track; watch",
    ),
    (Class::Ensure, "assure; ensure; guarantee; make sure; see to it"),
    (
        Class::Operate,
        "address; administer; assist; attend to; collaborate; comply; cooperate; coordinate; cover; deal; \
        deliver good; do business; do our job; engage; execute; handle; look after; manage; operate; \
        oversee; participate; provide; respond; run operations; run smoothly; run the business; serve; serve \
        customers; support; take care of",
    ),
    (
        Class::Achieve,
        "accomplish; achieve; arrive at; attain; beat; break; exceed; finish in; finish the season; get to; \
        hit; meet; outperform; reach; realise; realize; score; surpass",
    ),
    (
        Class::Aspire,
        "amaze; awaken; be; be known; become; being; breathe; bring back; bring joy; bring people; bring to \
        life; captivate; care for; celebrate; champion; change lives; change the way; close the gap; connect \
        people; crack; delight; democratise; democratize; demonstrate that; demystify; dream; earn the \
        right; empower; enable; enjoy; establish ourselves; excite; fall; fall in love; feel; free; give; \
        give back; go from good; grow into; have; help; ignite; inspire; lead; leave behind; let; let \
        everyone; level up; liberate; lift people; love; make; make life; master; open doors; own; pioneer; \
        position ourselves; protect the planet; prove; put; raise the bar; rally; reconnect; redefine; \
        reimagine; reinvent; rekindle; restore; rethink; revolutionise; revolutionize; rise to; see; set a \
        new standard; set new standards; set the benchmark; set the standard; set the tone; shape; shine; \
        show that; show the; spark; speak to; stand for; stand out; surprise; take away; take care that; \
        take the; thrive; transform; turn; unite; unleash; unlock; welcome; wow",
    ),
    (
        Class::Acquire,
        "acquire; attract; book; bring in; brings in; capture; close; close deals; collect; convert; \
        convince; cross sell; crowdfund; earn; enrol; enroll; find; find buyers; form; fundraise; gain; \
        generate; get; interest; land; lure; mobilise; mobilize; motivate; obtain; onboard; outsell; \
        persuade; place; pull in; raise; rally; reach; reactivate; receive; recoup; regain; renew; retain; \
        secure; sell; sign; sign up; upsell; win; win back",
    ),
    (
        Class::Task,
        "abandon; absorb; accelerate the rollout; achieve certification; acknowledge; activate; adapt; add; \
        adjust; administer training; adopt; advertise; agree; align; allocate; amend; analyse; analyze; \
        announce; answer; apply; appoint; approve; arrange; assemble; assess; assign; attend; audit; \
        automate; award; back up; bake; benchmark; brew; brief; bring in; build; bundle; buy; calculate; \
        call; canvass; carry out; cascade; catalogue; categorise; centralise; centralize; certify; check; \
        choose; circulate; clarify; classify; clean; clean up; close; close out; coach; codify; collaborate \
        on; collate; collect feedback; commence; commission; communicate; compare; compile; complete; \
        compose; condense; conduct; configure; connect; consolidate; construct; consult; consult on; \
        contact; contract; convene; convert the; cook; cover; create; customise; customize; cut over; \
        debrief; debug; decarbonise; decarbonize; decide; decommission; decorate; define; delegate; deliver; \
        demonstrate; deploy; design; determine; develop; devise; diagnose; dig; digitise; digitize; disable; \
        disband; discontinue; discover; discuss; dismantle; dispatch; dispose; distribute; divest; do; \
        document; draft; draw up; drive through; edit; educate; elect; eliminate the; embed; employ; \
        enforce; engage a; enlist; equip; erect; escalate; establish; estimate; evaluate; examine; execute; \
        exit; expand to; experiment; explore; export; extend the contract; extract; factor; figure out; \
        file; fill; finalise; finalize; finish; fit; fix; float; follow up; forecast; formalise; formalize; \
        formulate; forward; frame; fund; furnish; gather; gauge; give training; glue; go live; hand out; \
        hand over; hang; harden; harvest; hire; host; identify; implement; import; incorporate; index; \
        inform; infuse; initiate; inspect; install; insulate; integrate; interview; introduce; inventory; \
        invest; investigate; invite; irrigate; issue; itemise; iterate; job shadow; join; kick off; knit; \
        landscape; launch; lay; lay out; learn; lease; liaise; liquidate; list; lobby; localise; localize; \
        look for; look into; lower the; mail; make use of; man; map; map out; market; measure the impact; \
        meet every; meet with; mentor; merge; migrate; model; mount; move; move to; name; negotiate; \
        nominate; note; notify; offer; onboard staff; onboard the; open; orchestrate; order; organise; \
        organize; outfit; outline; outsource; overhaul; paint; partner with; patch; pave; perform; pick; \
        piece; pilot; plan; plant; play; polish; poll; populate; position; post; pour; practice; practise; \
        prepare; present; print; prioritise; prioritize; probe; process; procure; produce; programme; \
        promote the; promote the event; propose; prototype; provide training; provision; publish; pull \
        together; purchase; put forward; put in place; put into operation; put on; put out; put together; \
        put up; qualify; query; quote; rank; rearrange; rebrand; rebuild; recap; reconcile; record; recruit; \
        recycle; redefine roles; redeploy; redesign; refactor; refill; refit; reformat; refresh; refurbish; \
        register; rehearse; relaunch; release; relocate; remodel; rename; renegotiate; renew; renovate; \
        rent; reorder; reorganise; reorganize; repair; repeat; rephase; replace; replan; replant; report; \
        request; reschedule; research; resolve; restock; restore; restructure; resurface; retire; retrain; \
        retrofit; revamp; review; revise; revisit; rewire; rework; rewrite; roll out; rotate; run; sample; \
        sanitise; scan; schedule; scope; seek; segment; select; send; separate; sequence; service; set; set \
        out; set up; sew; share; ship; shut down; sign off; sketch; solicit; sort; source; specify; spend; \
        spin up; split; sponsor; stage; stand up; standardise; standardize; start; sterilise; stock; store; \
        study; submit; summarise; summarize; sunset; supply; survey; switch; synchronise; tackle; tag; take \
        care of the; take charge of; take down; take inventory; take inventory of; take over; take part; \
        take stock; take stock of; talk; task; teach; tender; test; tidy; tow; trace; train; transcribe; \
        transfer; transition; translate; travel; treat; trial; try; tune; understand; unify; unload; unpack; \
        update; upgrade; upload; use; vaccinate; validate; verify; vet; visit; volunteer; weigh; weld; wind \
        down; wire; work out; wrap up; write; zone",
    ),
    (
        Class::Produce,
        "build; construct; craft; create; deliver; design; develop; establish; form; generate; give; have; \
        launch; make; offer; open; produce; provide; put; set up; shape",
    ),
    (
        Class::Metric,
        "abandon; abandonment; absence; absenteeism; acceptance; accidents; accuracy; achievement of plan; \
        acquisition cost; admin time; admissions; adoption; age; alerts; answer time; arpu; arr; arrears; \
        arrivals; attendance; attrition; availability; average; average time; avg; avg.; backlog; balance; \
        basket; basket size; batch size; bed days; bed nights; beds; billable; births; book to bill; book \
        value; bookings; boot time; bounce; budget variance; build time; builds; burglaries; burn rate; cac; \
        calls per; capacity; capex; carbon footprint; cash; cash flow; cash runway; ces; changeovers; churn; \
        claims ratio; class size; click through; clicks; clv; co2; cogs; collections; commission; \
        complaints; completion; compliance rate; consumption; conversion; conversions; cost; cost of; costs; \
        count; coverage; cpa; cpc; cpl; cpm; crashes; crimes; csat; ctr; cycle time; dau; days; days lost; \
        deal size; deaths; debt; defect; defects; delay; deliveries; delivery time; density; departures; \
        deployments; depreciation; deviation; deviations; discharges; discount; dividend; donations; door \
        to; downtime; drop out; drop outs; dropout; dso; dwell time; early departures; earnings; ebit; ebit \
        margin; ebitda; efficiency ratio; electricity; emissions; employment; energy use; eps; error; \
        errors; errors per; escalations; escapes; expenditure; expense; expenses; factor; fatalities; fill \
        rate; fires; first contact resolution; flights; food miles; footfall; frequency; fte cost; fuel; \
        funding; gap; gmv; grade point; gross; group size; growth rate; handling time; headcount; hit rate; \
        hold time; hours; hours lost; idle time; incidence; incidents; income; index; infection; infections; \
        injuries; intensity; inventory; inventory turnover; invoice value; invoices; kilometres; kwh; \
        landings; late deliveries; latency; lead response time; lead time; leads; leakage; length; length of \
        stay; level; lifetime value; liquidity; list length; load factor; load time; loss; losses; lost \
        days; lost time; lot size; ltv; margin; market share; market value; mau; mean; mean time; median; \
        median time; merchandise; mileage; miles; minutes; mortality; mrr; mtbf; mttr; near misses; net \
        promoter; net worth; nights; no; no.; nonconformities; nps; number; occupancy; occupancy level; oee; \
        on time delivery; onboarding time; operating cost; opex; opinion score; order book; order size; \
        order value; orders; outages; output; outstanding; overdue; overnight stays; overtime; page load; \
        pallets; parcels; pass rate; passengers; patients per; pay gap; payables; payback; payment; \
        payments; penalties; penetration; per cent; per customer; per day; per employee; per head; per hour; \
        per month; per unit; per week; percent; percentage; percentile; performance index; picks; pickup; \
        plan fulfilment; planned vs actual; portion; posts vacant; power usage; price; processing time; \
        production; productivity index; productivity per; profit; proportion; punctuality; quantity; queue; \
        queue length; queue time; quota; ramp up time; rate; rates; rating; ratings; ratio; reaction time; \
        readings; readmissions; recalls; receivables; recovery time; recycling; referrals; refunds; \
        regressions; rejections; rejects; releases per; renewals; rent; repair time; reservations; \
        resolution; resolution time; response time; retention; return; returns; revenue; revenues; rework; \
        ridership; roi; run rate; runtime; runway; safety stock; sales; satisfaction; scope 1; score; \
        scores; scrap; seats sold; service level; set up time; setup time; share; shipments; shrinkage; sick \
        days; sick leave; sickness; signups; size of; speed; spoilage; spread; staff time; stay; stock; \
        stock outs; stockouts; subscriptions; sum; tat; tax; team size; temperature; tenure; test scores; \
        thefts; throughput; throughput time; tickets; time between; time for; time from; time in; time lost; \
        time of; time on; time per; time spent; time to; tonnage; tonnes; tons; total; total time; traffic; \
        transactions; transit time; travel time; turn; turnaround; turnaround time; turnover; turns; \
        unemployment; unit cost; units sold; uptime; usage; users; utilisation; utilization; vacancies; \
        vacancy; vacant posts; value; variance; velocity; visitors; visits; voids; volume; vulnerabilities; \
        wage; wages; wait; wait time; wait times; waiting list; waiting time; warranty; waste; weight; win \
        rate; working capital; yield",
    ),
    (
        Class::Deliverable,
        "action plan; advisory board; agenda; agreement; algorithm; analysis; api; app; application; \
        architecture; archive; article; assessment; audit; automation; backup; banner; benchmark; board; \
        booklet; branch; branding; bridge; brochure; budget plan; building; business case; bylaws; cache; \
        caching; calendar; campaign; canteen; case study; catalog; catalogue; certificate; certification; \
        charging station; charter; chatbot; checklist; cli; client library; cluster; cms; code; code of \
        conduct; committee; community of practice; competition; compiler; complaint procedure; concept; \
        conference; configuration; connector; constitution; contract; course; creation; crm; curriculum; \
        dark mode; dashboard; database; deck; definition; demo; deployment; design; detection; development \
        plan; directory; doc; docs; document; documentation; draft; draft report; e learning; editor; \
        encryption; endpoint; engine; erp; escalation path; evaluation; event; exhibition; export; factory; \
        failover; fair; feature; file; filter; fleet; flow; flyer; focus group; form; framework; function; \
        gala; garden; gateway; glossary; grid; guide; guideline; guidelines; handbook; hardware; helpdesk; \
        hotline; implementation; import; initiative; inspection; install; installation; installer; \
        integration; interface; interview; introduction; inventory list; inventory system; invitation; job \
        description; kick off; kickoff; kitchen; lab; landing page; laptop; launch; leaflet; letter; \
        library; licence; license; linter; list; lms; localisation; localization; logging; login; logo; \
        machine; manual; map; mapping; meeting; memo; memorandum; menu; merch; microservice; microsite; \
        middleware; migration; milestone; mockup; model; module; mou; mvp; network; network plan; \
        newsletter; note; notifications; observability; office; onboarding; opening; outline; package; page; \
        paper; parser; partnership; phase; pilot; pipeline; plan; plant; platform; playbook; playground; \
        plugin; poc; podcast; policies; policy; portal; poster; presentation; printer; procedure; process; \
        process map; procurement; product line; program; programme; project; proof of concept; proposal; \
        prospectus; prototype; publication; questionnaire; rebrand; recruitment; redesign; refactoring; \
        refresh; refresher; register; registry; relaunch; release; relocation; renovation; report; \
        repository; review; revision; rewrite; risk register; road; roadmap; roll out; rollout; rota; \
        rotation; runtime; sandbox; sap; schedule; scheduler; scheme; screen; script; sdk; search; \
        selection; series; server; server room; service; session; set up; setup; shop; shortlist; sign off; \
        signage; single sign on; site; slides; software; spec; specification; specs; sprint; sso; standard; \
        statute; steering group; store; strategy; study; style guide; support for; survey; syllabus; system; \
        task force; taskforce; taxonomy; telemetry; template; test; timetable; tool; toolkit; tour; town \
        hall; tracing; tracker; training; trial; tutorial; update; upgrade; version; video; website; white \
        paper; whitepaper; wiki; wing; wireframe; wizard; workflow; working group; working hours; workshop",
    ),
    (
        Class::Event,
        "1:1; ad; advert; announcement; appointment; article; audit; blog; blog post; bootcamp; briefing; \
        brochure; call; campaign; case study; check in; class; clinic visit; coaching; commit; conference; \
        contribution; course; deliverable; demo; document; drill; e mail; email; episode; event; exhibition; \
        experiment; fair; feature; flyer; guide; hackathon; inspection; interview; job fair; lab; leaflet; \
        learn; lecture; lesson; letter; lunch; mailing; masterclass; meeting; meetup; news item; newsletter; \
        one on one; open day; paper; phone call; pitch; podcast; post; presentation; press conference; press \
        release; programme; prototype; pull request; report; retreat; retro; retrospective; review; \
        roadshow; roundtable; seminar; session; site visit; slide; slide deck; social post; sprint; story \
        point; study visit; survey; talk; template; test; ticket; tool; tour; town hall; training; training \
        session; tutorial; tweet; video; visit; webinar; white paper; whitepaper; workshop",
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
        "account; adopter; advocate; ally; alumni; alumnus; apprentice; audience; beneficiary; bidder; \
        booking; borrower; buyer; caller; candidate; caregiver; carer; chain; child; citizen; claimant; \
        client; clinician; club; colleague; commuter; company; consultancy; consumer; contract; contributor; \
        councillor; craftsman; creator; creditor; customer; cyclist; deal; dealer; developer; diner; \
        distributor; doctor; donation; donor; driver; editor; employee; employer; engineer; enquiry; \
        enterprise; exhibitor; external; family; fan; farm; farmer; female; first timer; foreigner; \
        foundation; founder; franchisee; freelancer; friend; funder; girl; graduate; group of; grower; \
        guest; home; hospital; hotel; household; inhabitant; install; insurer; intern; investor; job; \
        journalist; kid; lead; leader; learner; lecturer; licence sold; licensee; listener; loan; logo; man; \
        member; merchant; midwife; minister; municipality; neighborhood; neighbour; neighbourhood; newcomer; \
        ngo; nurse; office holder; operator; opponent; order; outsider; owner; parent; partner; partnership; \
        passenger; patient; paying; people; person; pharmacy; physician; planner; player; pledge; plumber; \
        policyholder; practice; prospect; pupil; reader; recruit; referral; refugee; regulator; reseller; \
        resident; respondent; restaurant; retailer; returner; reviewer; rider; school; scientist; senior; \
        shareholder; shop; shopper; sign up; signature; signup; small business; smallholder; sme; society; \
        solicitor; sponsor; stakeholder; star; startup; student; subscriber; subscription; supplier; \
        supporter; taxpayer; teacher; team; teenager; tenant; tender; tester; ticket sold; tourist; trainee; \
        traveller; trial; trust; undergraduate; university; user; vendor; veteran; viewer; visitor; \
        volunteer; voter; woman; worker; workspace; young people; youth",
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
        ambiance; ambition; appearance; appreciation; approach; aptitude; atmosphere; attention; attitude; \
        attitudes; attractiveness; authority; awareness; awareness level; behavior; behaviour; best \
        practices; brand; business; business as usual; buzz; capability; care; clarity; cleanliness; \
        climate; closeness; coherence; cohesion; collaboration; comfort; comfort level; commitment; \
        communication; communications; compassion; competence; competency; competitiveness; compliance; \
        conduct; consistency; convenience; cooperation; coordination; courage; courtesy; craftsmanship; \
        creativity; credibility; csr; culture; customer centricity; customer experience; customer focus; \
        customer orientation; customer relations; customer service; customer success; data driven; data \
        quality; day to day; dedication; development; dialog; dialogue; digital; digitalisation; \
        digitalization; digitisation; digitization; discipline; diversity; dynamics; ecosystem; education; \
        effectiveness; efficiency; empathy; empowerment; energy level; engagement; enthusiasm; environment; \
        equity; esg; ethics; excellence; expectations; experience; expertise; fairness; feedback; figures; \
        finance; flexibility; focus; friendliness; future readiness; general; governance; growth; happiness; \
        harmony; health; hospitality; hr; human resources; hygiene; identity; image; imagination; impact; \
        improvement; inclusion; independence; indicators; influence; information; initiative; initiatives; \
        innovation; insight; integrity; intelligence; interaction; involvement; judgement; know how; \
        knowledge; kpi; kpis; leadership; learning; legal; lifestyle; logistics; loyalty; maintenance; \
        management; market position; market presence; marketing; maturity; mentality; metrics; mindfulness; \
        mindset; miscellaneous; modernisation; modernization; momentum; mood; morale; motivation; network \
        effects; nutrition; operations; opportunity; orderliness; orientation; outcomes; outlook; outreach; \
        ownership; parameters; passion; people; people development; performance; planning; politeness; \
        popularity; positioning; posture; potential; pr; preparedness; presence; prestige; prevention; \
        priorities; procedures; process; processes; procurement; productivity; professionalism; profile; \
        profitability; progress; prosperity; proximity; public relations; publicity; quality; rapport; \
        readiness; recognition; regard; relations; relationship; relationships; reliability; renown; \
        reputation; research; resilience; respect; responsibility; responsiveness; results; risk; \
        robustness; safety; sales excellence; satisfaction of needs; satisfaction with work; security; \
        sentiment; seriousness; service; services; signals; skills; social responsibility; solidarity; \
        spirit; stability; staff development; standards; strategy; structure; stuff; success; succession; \
        sustainability; sympathy; synergies; synergy; talent; team spirit; teamwork; tech debt; technology; \
        things; thinking; thought leadership; topics; training quality; transparency; trust; understanding; \
        unity; usability; user experience; user friendliness; value; values; velocity; versatility; \
        vigilance; visibility; vision; vitality; way of working; ways of working; well being; wellbeing; \
        willingness; wisdom; work environment; work life balance; workflow; workload; workplace",
    ),
    (
        Class::Ideal,
        "absolute; admired; as easy as; at ease; at home; balance between; because of us; belong; belonging; \
        beloved; best; best in class; boring; brilliant; by themselves; can't; can't imagine; cannot \
        imagine; choice; choose again; confidence; confident; control of; culture; dare; delightful; \
        destination; distinctive; dread; dream; easy; easy as; effortless; effortlessly; energy; \
        everybody's; everyone's; everywhere; excellent; exceptional; experience; fair; famous; famous for; \
        fantastic; favorite; favourite; finally; first choice; fit; flourishing; forgets; friction free; \
        frictionless; full potential; fun; future; generation; go to; gold standard; great; greatest; \
        happily; happy; healthy; heart; hearts; home; honest; imagine; impossible; independence; \
        independent; indispensable; inspired; inspiring; invisible; irresistible; joy; known as; known for; \
        language; leader; leading; legendary; like a; living room; lovable; love; loved; lovely; loves; \
        magical; market leader; market leadership; mindful; most; never again; nobody; number one; on their \
        own; outstanding; painless; partner of choice; peace of mind; place; potential; powerhouse; prefer; \
        preferred; pride; product market fit; proud; proudly; recognised as; recognized as; recommend; \
        reference; regarded as; regular; remarkable; renowned; reputation as; resilient; respected; \
        respected as; role model; safely; seamless; second to none; seen as; sense of; sleep; smartest; \
        spark; speaks about; stress free; strongest; surprise; surprise free; sustainable; synonymous with; \
        talk about; thanks to us; thriving; top of mind; trust; trusted; trusts; unbeatable; unforgettable; \
        unmissable; unstoppable; vibrant; voice; welcome; welcoming; winning; with confidence; with pride; \
        without asking; without fear; world; world class; worldclass; worth",
    ),
    (
        Class::Vanity,
        "app installs; applause; blog views; booth visitors; brand mentions; click; clicks; clicks on; \
        commits; contacts in the database; documents created; downloads; email opens; email sent; emails \
        sent; event attendees; facebook fans; facebook likes; fans; features shipped; followers; hashtags; \
        hits; hours worked; impressions; instagram followers; installs; likes; lines of code; list size; \
        logins; mailing list; media coverage; media mentions; meetings; meetings held; mentions; new \
        followers; newsletter list; newsletter subscribers; open rates of; page impressions; page view; page \
        views; pageviews; press mentions; reach on; registered accounts; registered users; reports \
        generated; retweets; shares on; site traffic; slides; stand visitors; stars on github; story points; \
        subscribers on; tickets created; total downloads; total registrations; total visits; traffic; \
        tweets; twitter followers; unique visitors; video views; views; visitors to the stand; visits to the \
        website; web traffic; website hits; website traffic; website visitors; website visits; youtube \
        subscribers",
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
        clear; comfortable; committed; competent; compliant; consistent; content; convenient; cooperative; \
        correct; creative; credible; decent; dedicated; dependable; digital; diverse; durable; eager; \
        economical; effective; efficient; energetic; engaged; enthusiastic; equal; ethical; fast; fine; \
        flexible; fluent; fresh; friendly; functional; good; green; happy; harmonious; healthy; helpful; \
        high; high quality; ideal; inclusive; innovative; intuitive; lasting; lean; low; loyal; manageable; \
        mature; meaningful; modern; motivated; neat; nice; optimal; passionate; pleasant; polite; positive; \
        practical; proactive; productive; professional; proper; punctual; qualified; quick; reasonable; \
        regular; reliable; respectful; responsible; responsive; rewarding; robust; safe; satisfactory; \
        satisfied; satisfying; scalable; seasoned; sensible; significant; simple; skilled; smart; smooth; \
        solid; sound; stable; strong; structured; successful; sufficient; sustainable; talented; tidy; \
        timely; transparent; trusting; understandable; unified; up to date; useful; valuable; versatile; \
        viable; visible; well organised; well trained",
    ),
    (
        Class::Done,
        "accepted; achieved; agreed; allocated; allotted; approved; archived; assigned; attained; automated; \
        available; awarded; begun; booked; bought; broken ground; budgeted; built; certified; chosen; \
        circulated; closed; collected; commissioned; communicated; compiled; complete; completed; complied; \
        configured; connected; consolidated; countersigned; created; decided; decommissioned; defined; \
        delivered; deployed; designed; developed; digitised; digitized; distributed; documented; done; \
        drafted; drawn; drawn up; enabled; equipped; established; evaluated; executed; exist; exists; filed; \
        finalised; finalized; finished; fitted; fixed; formalised; found; furnished; given; handed; handed \
        over; harmonised; harmonized; held; hired; hit; hosted; identified; implemented; in force; in hand; \
        in operation; in place; in production; in use; in writing; informed; installed; integrated; \
        interviewed; introduced; issued; kicked off; laid; laid out; launched; live; made; mapped; merged; \
        met; migrated; moved; named; negotiated; on file; onboarded; online; open; operational; ordered; \
        organised; organized; outlined; overhauled; painted; passed by; patched; piloted; planned; posted; \
        prepared; presented; printed; procured; produced; published; purchased; put; ratified; reachable; \
        reached; read; ready; recorded; recruited; redesigned; redone; redrawn; registered; relaunched; \
        released; renovated; repaired; replaced; restructured; retired; reviewed; revised; rewritten; \
        rolled; rolled out; run; scheduled; scoped; selected; sent; set; set up; shipped; shut; signed; \
        signed off; sourced; split; staffed; standardised; standardized; started; submitted; surveyed; \
        switched; switched off; sworn in; synced; tagged; taken down; taught; tendered; tested; thrown out; \
        trained; transferred; translated; undertaken; unified; unveiled; up and running; updated; upgraded; \
        uploaded; usable; validated; verified; visited; wired; withdrawn; wrapped up; written",
    ),
    (
        Class::Moved,
        "climbed; cut; declined; decrease; decreased; decreases; doubled; down; drop; dropped; drops; fallen; \
        falls; gone down; gone up; grew; grown; grows; growth; halved; has increased; hike; improved; \
        increase; increased; increases; lifted; lower; lowered; narrowed; raised; reduced; reduction; risen; \
        rises; rose; shortened; shrinks; shrunk; tripled; up",
    ),
    (
        Class::Multiplier,
        "2x; 3x; a fifth; a half; a quarter of; a sixth; a tenth; a third; a third of; at cost; break even; \
        breakeven; by a quarter; by half; carbon neutral; double; doubled; doubles; doubling; every fifth; \
        every fourth; every other; every second; every sixth; every tenth; every third; fivefold; four out \
        of; fourfold; half; half of; half the; halve; halved; halves; halving; in half; in ten; nine out of; \
        nine tenths; none; number one spot; one in; one out of; one quarter; one third; out of ten; \
        quadruple; tenfold; three fifths; three out of; three quarters; threefold; top five; top four; top \
        three; triple; tripled; twice; two fifths; two in; two out of; two thirds; twofold; zero",
    ),
    (
        Class::Cardinal,
        "dozen; eight; eleven; fifteen; fifty; five; forty; four; hundred; million; nine; seven; six; sixty; \
        ten; thirty; thousand; three; twelve; twenty; two",
    ),
    (
        Class::Time,
        "business days; calendar days; cycle; cycles; day; days; fortnight; h; hour; hours; min; mins; \
        minute; minutes; month; months; ms; quarter; quarters; season; sec; second; seconds; semester; \
        sprint; week; weeks; working days; year; years",
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
        than; greater than; higher than; inside; less than; lower than; max; max.; maximum; maximum of; \
        min.; minimum; minimum of; more than; never more than; no fewer than; no higher than; no less than; \
        no longer than; no lower than; no more than; not exceed; not exceeding; not more than; or above; or \
        below; or better; or fewer; or higher; or less; or lower; or more; over; under; up to; within",
    ),
    (
        Class::Steady,
        "always; as standard; at all times; at any time; at current level; at its current; constantly; \
        continuously; does not drop; does not exceed; does not fall; does not rise; doesn't fall; each \
        month; every day; every month; every quarter; every week; flat; never below; never drops; never \
        exceeds; never falls; never fewer; never fewer than; never less; never less than; never more; never \
        more than; never rises; no matter; not exceed; permanently; remain; remains; round the clock; \
        stable; stay; stays; steady; unchanged; year round",
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
        "and achieve; and bring; and cut; and get; and grow; and hit; and improve; and increase; and lift; \
        and lower; and raise; and reduce; and win; in order to; leading to; resulting in; so; so that; that \
        brings; that cuts; that raises; that reduces; thereby; to achieve; to boost; to bring; to cut; to \
        decrease; to get; to grow; to halve; to improve; to increase; to lift; to lower; to raise; to reach; \
        to reduce; to save; to shorten; to speed up; to win; until; which; while; with the result",
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
        "agree; agrees; are; arrive; arrives; believe; can; can't; cannot; choose; chooses; come; comes; \
        feel; feels; get; gets; has; have; is; know; knows; love; loves; makes; need; needs; prefer; \
        prefers; recommend; return; runs; say; says; see; speak; speaks; tells; trust; understand; \
        understands; use; uses; want; wants; will; wins",
    ),
];
